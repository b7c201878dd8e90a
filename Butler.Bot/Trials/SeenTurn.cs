using Butler.Bot.Api.Messages;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Talk;

namespace Butler.Bot.Trials;

/// <summary>What came of one turn: the reply with its explanation, and how the household stands after it.</summary>
/// <param name="Reply">Empty when the butler said nothing.</param>
/// <param name="Why">Null when the butler said nothing.</param>
/// <param name="Orders">All of the household, drafts and cancelled ones too, oldest first.</param>
/// <param name="OrdersBefore">Ids of those that were placed already.</param>
/// <param name="HandoffOpened">A person was called in by this turn.</param>
/// <param name="CitedNames">Names of the venues the reply is drawn from.</param>
internal sealed record SeenTurn(
    string Reply,
    WhyView? Why,
    IReadOnlyList<ServiceOrder> Orders,
    IReadOnlySet<string> OrdersBefore,
    bool HandoffOpened,
    bool Alarmed,
    IReadOnlyList<string> CitedNames)
{
    private const string Silent = "silent";

    public string Intent => Why?.Intent ?? Silent;

    public string Outcome => Why?.Outcome ?? Silent;

    /// <summary>The plan's name of the item the turn was about.</summary>
    public string? Item => Why?.Item?.Name;

    /// <summary>Orders the household has placed; a complaint is recorded, not ordered.</summary>
    public IReadOnlyList<ServiceOrder> Placed => [.. Orders.Where(o => o is { IsDraft: false, Kind: not OrderKind.Complaint } && o.Status != OrderStatus.Cancelled)];

    /// <summary>Those that this turn placed.</summary>
    public IReadOnlyList<ServiceOrder> PlacedNow => [.. Placed.Where(o => !OrdersBefore.Contains(o.Id))];

    public bool WentToAPerson => HandoffOpened || Outcome == Outcomes.HandedOff;
}
