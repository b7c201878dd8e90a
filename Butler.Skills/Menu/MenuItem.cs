using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu;

/// <summary>One item of the concierge menu, as its file describes it.</summary>
public sealed record MenuItem
{
    /// <summary>Kebab-case, unique over the menu, never changed.</summary>
    public required string Id { get; init; }

    /// <summary>The plan's name of the item, to the letter.</summary>
    public required string Item { get; init; }

    /// <summary>What people read.</summary>
    public required LocalizedText Title { get; init; }

    public required string Section { get; init; }
    public required LocalizedText Group { get; init; }
    public required Served Served { get; init; }
    public OrderKind Kind { get; init; } = OrderKind.Book;

    /// <summary>What must be known before it can be proposed; at most one.</summary>
    public IReadOnlyList<Slot> Needs { get; init; } = [];

    /// <summary>What makes sense for it at all.</summary>
    public IReadOnlyList<Slot> Takes { get; init; } = [];

    /// <summary>The measure word of its quantity.</summary>
    public LocalizedText? Unit { get; init; }

    public Department Department { get; init; } = Department.Manager;

    /// <summary>The kind of supplier, for <see cref="Menu.Department.Supplier"/>.</summary>
    public string? Supplier { get; init; }

    public MenuPrice Price { get; init; } = MenuPrice.ByAgreement;

    public Promise Promise { get; init; } = Promise.Respond;

    /// <summary>False for what needs no person at all.</summary>
    public bool Human { get; init; } = true;

    public ItemApproval Approval { get; init; }

    /// <summary>An agreement is signed before it starts.</summary>
    public bool Agreement { get; init; }

    public Eligibility Eligible { get; init; }

    /// <summary>How many can be served at one time; null when nobody has to count.</summary>
    public SlotCapacity? Capacity { get; init; }

    /// <summary>When it is served, as OpenStreetMap opening hours.</summary>
    public string Hours { get; init; } = "24/7";

    /// <summary>The live source only this item's answer could come from.</summary>
    public LiveKind? Live { get; init; }

    /// <summary>The answer of an information item.</summary>
    public LocalizedText? Answer { get; init; }

    /// <summary>The venue categories it is answered from.</summary>
    public IReadOnlyList<string> Venues { get; init; } = [];

    /// <summary>One helpful thing to ask besides what is required.</summary>
    public LocalizedText? Ask { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];
    public IReadOnlyList<string> Things { get; init; } = [];
    public IReadOnlyList<string> Signs { get; init; } = [];
    public IReadOnlyList<string> Says { get; init; } = [];
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Whether asking for it can become an order at all.</summary>
    public bool IsOrdered => Served is Served.Book or Served.Report or Served.Emergency;
}
