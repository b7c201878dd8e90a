using Butler.Skills.Dialogue.SafetyNet;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
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

    public required DateTimeOffset Now { get; init; }
    public required TalkLanguage Language { get; init; }
    public required string Text { get; init; }
    public required ReplyKind Reply { get; init; }

    /// <summary>Whether the channel's user belongs to a household.</summary>
    public required bool Bound { get; init; }
    public required string? Manager { get; init; }
    public required bool HasPhotos { get; init; }

    /// <summary>Whether something waits for the resident's yes.</summary>
    public required bool ProposalOpen { get; init; }
    public required IReadOnlyList<DraftView> Drafts { get; init; }
    public required IReadOnlyList<OrderView> Orders { get; init; }
    public required AskedSlot? Asked { get; init; }
    public required OfferedChoice? Choice { get; init; }
    public required PendingChange? Change { get; init; }
    /// <summary>What another skill proposed and waits for the yes with.</summary>
    public required ElsewhereProposal? Elsewhere { get; init; }
    public required ReminderMemory Reminders { get; init; }
    public required ProfileMemory Profile { get; init; }
    public required IReadOnlyList<string> RecentVenues { get; init; }
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
        Bound = turn.Household is not null,
        Manager = turn.Manager?.Name,
        HasPhotos = turn.Incoming.Any(m => m.Attachments.Count > 0),
        ProposalOpen = turn.Consent.ProposalWasOpen,
        Drafts = [.. turn.Drafts.Select(d => new DraftView(d.Id, d.ItemId, d.TitleZh, d.TitleEn, d.Kind, d.Start?.ToOffset(turn.Now.Offset), d.End?.ToOffset(turn.Now.Offset)))],
        Orders = [.. turn.Orders.Where(o => o.IsOpen).Select(o => new OrderView(o.Id, o.Number!, o.ItemId, o.TitleZh, o.TitleEn, o.Kind, o.Start?.ToOffset(turn.Now.Offset), o.End?.ToOffset(turn.Now.Offset), o.CreatedAt))],
        Asked = turn.OrderMemory.Asked,
        Choice = turn.OrderMemory.Choice,
        Change = turn.OrderMemory.PendingChange,
        Elsewhere = turn.OrderMemory.Elsewhere,
        Reminders = turn.ReminderMemory,
        Profile = turn.ProfileMemory,
        RecentVenues = turn.Memory.RecentVenues,
        Misunderstood = turn.Memory.Misunderstood,
        Recent = [.. turn.History.Select(m => new TalkLine(m.From, m.Text))],
    };
}

public sealed record DraftView(string Id, string? ItemId, string TitleZh, string TitleEn, OrderKind Kind, DateTimeOffset? Start, DateTimeOffset? End);

public sealed record OrderView(string Id, string Number, string? ItemId, string TitleZh, string TitleEn, OrderKind Kind, DateTimeOffset? Start, DateTimeOffset? End, DateTimeOffset Placed);

/// <summary>Filled by a model that can say what it understood.</summary>
public sealed class Understanding
{
    public string? Intent { get; set; }

    /// <summary>The outcome of words that no skill spoke.</summary>
    public string? Outcome { get; set; }

    public List<TracedCandidate> Candidates { get; } = [];

    /// <summary>The words meant nothing to it.</summary>
    public bool Misunderstood { get; set; }
}
