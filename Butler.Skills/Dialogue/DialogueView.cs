using Butler.Skills.Dialogue.SafetyNet;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Orders;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue;

/// <summary>
/// Where the talk stands, for a model to read: the local one gets this object with its options, the others the same
/// rendered in their prompt. Values only; nothing here can be changed but <see cref="Understood"/>.
/// </summary>
public sealed record DialogueView
{
    /// <summary>The key under which the host puts it among a request's additional properties.</summary>
    public const string Key = "dialogue";

    private static readonly TimeSpan LatelyAside = TimeSpan.FromHours(36);

    public required DateTimeOffset Now { get; init; }
    public required TalkLanguage Language { get; init; }
    public required string Text { get; init; }
    public required ReplyKind Reply { get; init; }

    /// <summary>What the yes named, and so all that it agrees to.</summary>
    public string? ConfirmedName { get; init; }

    /// <summary>Whether the channel's user belongs to a household.</summary>
    public required bool Bound { get; init; }
    public required string? Manager { get; init; }
    public required bool HasPhotos { get; init; }

    /// <summary>Whether something waits for the resident's yes.</summary>
    public required bool ProposalOpen { get; init; }
    public required IReadOnlyList<DraftView> Drafts { get; init; }
    public required IReadOnlyList<OrderView> Orders { get; init; }

    /// <summary>Drafts that were put aside or left lying of late.</summary>
    public required IReadOnlyList<DraftView> Aside { get; init; }

    public required IReadOnlyList<RecurringView> Recurring { get; init; }

    /// <summary>A plan that was asked for and waits for its day.</summary>
    public required string? Plan { get; init; }

    /// <summary>Orders that were completed of late, the latest first.</summary>
    public required IReadOnlyList<FinishedView> Finished { get; init; }
    public required AskedRating? AskedRating { get; init; }

    /// <summary>The open drafts were brought back to mind already.</summary>
    public required bool Reminded { get; init; }
    public required AskedSlot? Asked { get; init; }
    public required OfferedChoice? Choice { get; init; }
    public required PendingChange? Change { get; init; }
    /// <summary>What another skill proposed and waits for the yes with.</summary>
    public required ElsewhereProposal? Elsewhere { get; init; }
    public required ReminderMemory Reminders { get; init; }
    public required ProfileMemory Profile { get; init; }

    /// <summary>What the order would be with the change that waits for a yes.</summary>
    public required DraftView? Changed { get; init; }
    /// <summary>What the turn before offered to do.</summary>
    public required Offer? Offered { get; init; }
    /// <summary>Why a person has been called who has not come yet.</summary>
    public required HandoffReason? Waiting { get; init; }
    public required IReadOnlyList<string> RecentVenues { get; init; }
    public required IReadOnlyList<string> ListedVenues { get; init; }

    /// <summary>The turn before answered about venues, so a bare question is likely about them.</summary>
    public required bool VenuesJustNow { get; init; }
    /// <summary>The question that the handbook answered in the turn before.</summary>
    public required string? Guided { get; init; }
    public required int Misunderstood { get; init; }

    /// <summary>What was said before, oldest first.</summary>
    public required IReadOnlyList<TalkLine> Recent { get; init; }

    /// <summary>What the model made of the words, for "why".</summary>
    public Understanding Understood { get; } = new();

    public static DialogueView Of(ButlerTurn turn) => new()
    {
        Now = turn.Now,
        Language = turn.Language,
        Text = turn.Text,
        Reply = turn.Consent.Reply,
        ConfirmedName = turn.Consent.To,
        Bound = turn.Household is not null,
        Manager = turn.Manager?.Name,
        HasPhotos = turn.Incoming.Any(m => m.Attachments.Count > 0),
        ProposalOpen = turn.Consent.ProposalWasOpen,
        Drafts = [.. turn.Drafts.Select(d => DraftView.Of(d, turn.Now))],
        Aside = [.. LiveDrafts.Aside(turn).Where(d => d.CreatedAt > turn.Now - LatelyAside).Select(d => DraftView.Of(d, turn.Now))],
        Orders = [.. turn.Orders.Where(o => o.IsOpen).Select(o => OrderView.Of(o, turn.Now))],
        Finished = [.. turn.Orders.Where(o => o.IsFinished).Select(FinishedView.Of).OrderByDescending(f => f.At)],
        Recurring = [.. turn.Recurring.Where(r => r.Runs).Select(r => new RecurringView(r.ItemId, r.TitleZh, r.TitleEn, r.State == RecurringState.Paused))],
        Plan = turn.OrderMemory.Plan?.PlanId,
        AskedRating = turn.OrderMemory.AskedRating,
        Reminded = turn.OrderMemory.Reminded,
        Asked = turn.OrderMemory.Asked,
        Choice = turn.OrderMemory.Choice,
        Change = turn.OrderMemory.PendingChange,
        Elsewhere = turn.OrderMemory.Elsewhere,
        Reminders = turn.ReminderMemory,
        Profile = turn.ProfileMemory,
        Changed = turn.Orders.Find(o => o.Id == turn.OrderMemory.PendingChange?.DraftId) is { } changed ? DraftView.Of(changed, turn.Now) : null,
        Offered = turn.Offered,
        Waiting = turn.OpenHandoff is { Open: true } handoff ? handoff.Reason : null,
        RecentVenues = turn.Memory.Venues.Ids,
        ListedVenues = turn.Memory.Venues.Listed,
        VenuesJustNow = turn.VenuesJustNow,
        Guided = turn.GuidedJustNow,
        Misunderstood = turn.Memory.Misunderstood,
        Recent = [.. turn.History.Select(m => new TalkLine(m.From, m.Text))],
    };
}

public sealed record DraftView(string Id, string? ItemId, string TitleZh, string TitleEn, OrderKind Kind, DateTimeOffset? Start, DateTimeOffset? End, int? Quantity, string? Remark)
{
    /// <summary>It is to come again and again.</summary>
    public bool Repeats { get; init; }

    internal static DraftView Of(ServiceOrder draft, DateTimeOffset now) => new(
        draft.Id, draft.ItemId, draft.TitleZh, draft.TitleEn, draft.Kind, draft.Start?.ToOffset(now.Offset), draft.End?.ToOffset(now.Offset), draft.SaidQuantity, draft.Remark)
        {
            Repeats = draft.Repeats is not null,
        };
}

public sealed record OrderView(string Id, string Number, string? ItemId, string TitleZh, string TitleEn, OrderKind Kind, DateTimeOffset? Start, DateTimeOffset? End, int Quantity, DateTimeOffset Placed)
{
    internal static OrderView Of(ServiceOrder order, DateTimeOffset now) => new(
        order.Id, order.Number!, order.ItemId, order.TitleZh, order.TitleEn, order.Kind, order.Start?.ToOffset(now.Offset), order.End?.ToOffset(now.Offset), order.Quantity, order.CreatedAt);
}

public sealed record RecurringView(string? ItemId, string TitleZh, string TitleEn, bool Paused);

/// <param name="At">When it was completed.</param>
public sealed record FinishedView(string Id, string Number, string? ItemId, string TitleZh, string TitleEn, OrderKind Kind, bool Rated, DateTimeOffset At)
{
    internal static FinishedView Of(ServiceOrder order) =>
        new(order.Id, order.Number!, order.ItemId, order.TitleZh, order.TitleEn, order.Kind, order.Rating is not null, OrderFinder.FinishedAt(order));
}

/// <summary>Filled by a model that can say what it understood.</summary>
public sealed class Understanding
{
    public string? Intent { get; set; }

    /// <summary>The outcome of words that no skill spoke.</summary>
    public string? Outcome { get; set; }

    public List<TracedCandidate> Candidates { get; } = [];

    /// <summary>The item of the menu that the words were about, also where no order follows.</summary>
    public TracedItem? Item { get; set; }

    /// <summary>The words meant nothing to it.</summary>
    public bool Misunderstood { get; set; }
}
