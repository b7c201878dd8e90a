using System.Text.Json.Serialization;
using Butler.Skills.Orders.Planning;

namespace Butler.Skills.Orders;

/// <summary>What the concierge remembers of a talk from turn to turn, beside drafts and orders, which are rows of their own.</summary>
public sealed record OrderMemory
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>Drafts that were summed up and wait for the resident's yes, in the order they were shown.</summary>
    public List<string> Proposed { get; set; } = [];

    /// <summary>A change of placed orders that was shown and waits for the yes.</summary>
    public PendingChange? PendingChange { get; set; }

    /// <summary>What another skill proposed and waits for the yes with; one yes is never taken for two things.</summary>
    public ElsewhereProposal? Elsewhere { get; set; }

    /// <summary>When the latest proposal was shown; an old one is not confirmed by a yes to something else.</summary>
    public DateTimeOffset? ProposedAt { get; set; }

    /// <summary>What was asked for last, and of which draft.</summary>
    public AskedSlot? Asked { get; set; }

    /// <summary>Menu items or orders offered as a choice.</summary>
    public OfferedChoice? Choice { get; set; }

    /// <summary>Drafts in the order they were asked for, so that "the second" stays the second.</summary>
    public List<string> Order { get; set; } = [];

    /// <summary>Drafts that were put aside for a newer wish: not shown with it and not placed by its yes.</summary>
    public List<string> Parked { get; set; } = [];

    /// <summary>When drafts were last shown.</summary>
    public DateTimeOffset? DraftsAt { get; set; }

    /// <summary>The open drafts were brought back to mind after an aside; once is enough until they change.</summary>
    public bool Reminded { get; set; }

    /// <summary>A recurring service was begun in this talk.</summary>
    public bool HasRecurring { get; set; }

    /// <summary>A plan that waits for its day.</summary>
    public PlannedWish? Plan { get; set; }

    /// <summary>An order the resident is to rate, or whose low rating has no reason yet.</summary>
    public AskedRating? AskedRating { get; set; }

    /// <summary>Whether something waits for the resident's yes; after half a day a yes means something else.</summary>
    public bool HasProposal(DateTimeOffset now) => (Proposed.Count > 0 || PendingChange is not null || Elsewhere is not null) && ProposedAt > now - Kept;

    /// <summary>Something was shown in this turn; the resident's words cannot have been a yes to it.</summary>
    [JsonIgnore]
    public bool ShownNow { get; private set; }

    public void Propose(IEnumerable<string> drafts, DateTimeOffset now)
    {
        CloseProposal();
        Proposed = [.. drafts];
        Show(now);
    }

    public void Propose(PendingChange change, DateTimeOffset now)
    {
        CloseProposal();
        PendingChange = change;
        Show(now);
    }

    public void Propose(ElsewhereProposal elsewhere, DateTimeOffset now)
    {
        CloseProposal();
        Elsewhere = elsewhere;
        Show(now);
    }

    public void CloseProposal()
    {
        Proposed = [];
        PendingChange = null;
        Elsewhere = null;
        ProposedAt = null;
    }

    private void Show(DateTimeOffset now)
    {
        Asked = null;
        ProposedAt = now;
        ShownNow = true;
    }
}

/// <param name="What">when or location.</param>
/// <param name="Suggested">A time that was offered with the question; "fine" takes it.</param>
/// <param name="Together">The other drafts the question named: its answer is theirs too.</param>
public sealed record AskedSlot(string What, string DraftId, OrderDetails? Suggested = null, IReadOnlyList<string>? Together = null);

/// <param name="Of">What is done with the one chosen: item, another, cancel, reschedule, change, hurry, rate.</param>
/// <param name="Ids">Menu items or orders, in the order of their buttons.</param>
/// <param name="Details">What the resident had already said.</param>
public sealed record OfferedChoice(string Of, IReadOnlyList<string> Ids, OrderDetails Details);

/// <param name="Function">The function that carries it out, as models are told it.</param>
/// <param name="Detail">What that function has to know.</param>
public sealed record ElsewhereProposal(string Function, string Detail);

/// <param name="OrderIds">The orders it is about, several only when they are cancelled together; the recurring one for end.</param>
/// <param name="What">cancel, reschedule, change or end.</param>
/// <param name="DraftId">The draft that shows the order as it would be while the change is only proposed.</param>
public sealed record PendingChange(IReadOnlyList<string> OrderIds, string What, string? DraftId = null);

/// <param name="Why">The stars are known and low, and the resident was asked for the reason.</param>
public sealed record AskedRating(string OrderId, bool Why, DateTimeOffset At);
