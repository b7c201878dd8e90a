using Butler.Skills.Conversations;
using Butler.Skills.Guides;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Butler.Skills.Venues;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Dialogue;

/// <summary>
/// One turn of one conversation: everything the skills may read and change, bound to the caller's own household. The
/// entities are tracked by <see cref="Db"/> and committed together after the reply is known.
/// </summary>
public sealed class ButlerTurn : IOrderTurn, IVenueTurn, IGuideTurn, IReminderTurn, IProfileTurn
{
    private const int DaysLookedBack = 30;
    private const int FewLetters = 6;
    private static readonly TimeSpan PhotoWaits = TimeSpan.FromMinutes(15);

    private ButlerTurn(ButlerDb db, Conversation conversation, DateTimeOffset now)
    {
        Db = db;
        Conversation = conversation;
        Now = now;
        Memory = conversation.Memory.Length == 0 ? new DialogueMemory() : Json.Read<DialogueMemory>(conversation.Memory);
        (Offered, Memory.Offer) = (Memory.Offer, null);
        (GuidedJustNow, Memory.Guided) = (Memory.Guided, null);
        (VenuesJustNow, Memory.Venues.JustNow) = (Memory.Venues.JustNow, false);
    }

    public string Id { get; } = Ids.New();
    public ButlerDb Db { get; }
    public Conversation Conversation { get; }

    /// <summary>Business time in the community's offset.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Null while the channel's user is not bound to a household: menu and knowledge may be asked, nothing ordered.</summary>
    public Household? Household { get; private set; }

    /// <summary>The household's own manager.</summary>
    public StaffMember? Manager { get; private set; }

    /// <summary>The resident's messages this turn answers, oldest first; never empty.</summary>
    public IReadOnlyList<Message> Incoming { get; private set; } = [];

    /// <summary>What was said before, oldest first, without withdrawn replies.</summary>
    public IReadOnlyList<Message> History { get; private set; } = [];

    /// <summary>The household's drafts of this conversation and its open and recent orders, tracked, oldest first.</summary>
    public List<ServiceOrder> Orders { get; private set; } = [];

    /// <summary>The household's recurring services that have not ended, tracked.</summary>
    public List<RecurringOrder> Recurring { get; private set; } = [];

    /// <summary>The handoff of this conversation that is not closed yet.</summary>
    public Handoff? OpenHandoff { get; set; }

    public DialogueMemory Memory { get; }

    public OrderMemory OrderMemory => Memory.Orders;

    public ReminderMemory ReminderMemory => Memory.Reminders;

    public ProfileMemory ProfileMemory => Memory.Profile;

    public Offer? Offered { get; }

    public Offer? Offering { get => Memory.Offer; set => Memory.Offer = value; }

    public IRecentVenues RecentVenues => Memory.Venues;

    /// <summary>The turn before answered about venues.</summary>
    public bool VenuesJustNow { get; }

    public string? Guided { get => Memory.Guided; set => Memory.Guided = value; }

    /// <summary>The question that the handbook answered in the turn before.</summary>
    public string? GuidedJustNow { get; }

    /// <summary>Read by code at the beginning of the turn, before any model or skill has spoken.</summary>
    public Consent Consent { get; private set; } = new(ReplyKind.None, ProposalWasOpen: false);

    public IReadOnlyList<string> Photos { get; private set; } = [];

    public TurnTrace Trace { get; } = new();

    public ReplyBoard Board { get; } = new();

    /// <summary>A bare "ok", a number or an emoji says nothing about the language; then it is that of the words before.</summary>
    public TalkLanguage Language { get; private set; }

    public string Text => Incoming.Count == 1 ? Incoming[0].Text : string.Join('\n', Incoming.Select(m => m.Text));

    public IReadOnlyList<ServiceOrder> Drafts => LiveDrafts.Of(this);

    /// <summary>Loads the turn; null when there is nothing to answer or a person has the conversation.</summary>
    public static async Task<ButlerTurn?> LoadAsync(ButlerDb db, string conversationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var start = await TurnRows.StartAsync(db, conversationId, cancellationToken);
        if (start.Conversation.Speaker == Speaker.Human)
            return null;

        var latest = await TurnRows.MessagesAsync(db, conversationId, cancellationToken);
        var incoming = latest.Where(TurnRows.IsUnanswered).ToList();
        if (incoming.Count == 0)
            return null;

        var first = incoming[0].Seq;
        var turn = new ButlerTurn(db, start.Conversation, now)
        {
            Household = start.Household,
            Manager = start.Manager,
            OpenHandoff = start.OpenHandoff,
            Incoming = incoming,
            History = [.. latest.Where(m => m.Seq < first && m.Delivery != DeliveryState.Withdrawn)],
        };
        turn.Language = LanguageOf(turn);
        turn.Consent = Consent.Read([.. incoming.Select(m => m.Text)], turn.OrderMemory, now);
        turn.Photos = PhotosOf(turn);
        if (start.Household is { } household)
            turn.Orders = await TurnRows.OrdersAsync(db, household.Id, conversationId, Later(household.VacatedAt, now.AddDays(-DaysLookedBack)), cancellationToken);
        // Most households have none, and then nothing is read.
        if (turn.Household is not null && (turn.OrderMemory.HasRecurring || turn.Orders.Exists(o => o.RecurringId is not null)))
            turn.Recurring = await TurnRows.RecurringAsync(db, turn.Household.Id, cancellationToken);
        return turn;
    }

    /// <summary>Keeps the memory with the conversation; called once, before the commit.</summary>
    public void StoreMemory() => Conversation.Remember(Json.Write(Memory));

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    /// <summary>A picture that came alone belongs to the words that follow it.</summary>
    private static List<string> PhotosOf(ButlerTurn turn)
    {
        var alone = turn.History.Reverse().SkipWhile(m => m.From != Author.Resident).TakeWhile(m => m.At > turn.Now - PhotoWaits)
            .FirstOrDefault(m => m.From == Author.Resident);
        var before = alone is { Attachments.Count: > 0 } && alone.Text.Length <= FewLetters ? alone.Attachments : [];
        return [.. before.Concat(turn.Incoming.SelectMany(m => m.Attachments)).Select(a => a.Url)];
    }

    private static TalkLanguage LanguageOf(ButlerTurn turn)
    {
        var before = turn.History.LastOrDefault(m => m.From == Author.Resident && m.Text.Length > FewLetters)?.Text ?? "";
        return turn.Text.Length > FewLetters || before.Length == 0
            ? LanguageDetector.Of(turn.Text)
            : LanguageDetector.Of(turn.Text.Any(c => c > '\u2e80') ? turn.Text : before);
    }
}
