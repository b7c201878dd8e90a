using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Dialogue;

/// <summary>The rows a turn begins with, in as few reads as they take.</summary>
internal static class TurnRows
{
    // What is unanswered and what was said before it, nearly always in one read.
    private const int MostMessages = 32;
    private const int MostOrders = 30;

    private static readonly CompiledQuery<Func<ButlerDb, string, CancellationToken, Task<TurnStart>>> StartOf = new(() => EF.CompileAsyncQuery(
        (ButlerDb db, string conversationId, CancellationToken _) => (
            from conversation in db.Conversations
            where conversation.Id == conversationId
            join h in db.Households on conversation.HouseholdId equals h.Id into households
            from household in households.DefaultIfEmpty()
            join s in db.Staff on household.Manager equals s.SignIn into staff
            from manager in staff.DefaultIfEmpty()
            // A unique index lets only one handoff of a conversation be open.
            join o in db.Handoffs.Where(o => o.State == HandoffState.Requested || o.State == HandoffState.Offered || o.State == HandoffState.Human || o.State == HandoffState.Reopened)
                on conversation.Id equals o.ConversationId into open
            from handoff in open.DefaultIfEmpty()
            select new TurnStart(conversation, household, manager, handoff)).Single()));

    private static readonly CompiledQuery<Func<ButlerDb, string, IAsyncEnumerable<Message>>> Latest = new(() => EF.CompileAsyncQuery(
        (ButlerDb db, string conversationId) => db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == conversationId)
            .OrderByDescending(m => m.Seq)
            .Take(MostMessages)));

    private static readonly CompiledQuery<Func<ButlerDb, string, long, IAsyncEnumerable<Message>>> Overlooked = new(() => EF.CompileAsyncQuery(
        (ButlerDb db, string conversationId, long before) => db.Messages.AsNoTracking()
            .OrderBy(m => m.Seq)
            .Where(m => m.ConversationId == conversationId && m.Seq < before && m.From == Author.Resident && m.AnsweredBy == null)));

    private static readonly CompiledQuery<Func<ButlerDb, string, string, DateTimeOffset, IAsyncEnumerable<ServiceOrder>>> OrdersOf = new(() => EF.CompileAsyncQuery(
        (ButlerDb db, string householdId, string conversationId, DateTimeOffset since) => db.Orders
            .Where(o => o.HouseholdId == householdId
                && ((o.Status == OrderStatus.Draft && o.ConversationId == conversationId)
                    || (o.Status != OrderStatus.Draft && o.Status != OrderStatus.Cancelled && o.CreatedAt > since)))
            .OrderByDescending(o => o.CreatedAt)
            .Take(MostOrders)));

    public static Task<TurnStart> StartAsync(ButlerDb db, string conversationId, CancellationToken cancellationToken) =>
        StartOf.For(db)(db, conversationId, cancellationToken);

    /// <summary>The latest messages, oldest first: all that are unanswered, which are tracked, and what was said before them.</summary>
    public static async Task<List<Message>> MessagesAsync(ButlerDb db, string conversationId, CancellationToken cancellationToken)
    {
        var latest = await Latest.For(db)(db, conversationId).ToListAsync(cancellationToken);
        latest.Reverse();
        // Notices, or a person who returned the talk without a word, may have left one far behind.
        if (latest.Count == MostMessages)
            latest.InsertRange(0, await Overlooked.For(db)(db, conversationId, latest[0].Seq).ToListAsync(cancellationToken));
        // The turn changes none of the others, so none of them has to be compared with what it was.
        db.Messages.AttachRange(latest.Where(IsUnanswered));
        return latest;
    }

    /// <summary>The conversation's drafts and the household's open and recent orders, oldest first.</summary>
    public static async Task<List<ServiceOrder>> OrdersAsync(ButlerDb db, string householdId, string conversationId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var orders = await OrdersOf.For(db)(db, householdId, conversationId, since.ToUniversalTime()).ToListAsync(cancellationToken);
        orders.Reverse();
        return orders;
    }

    /// <summary>The household's recurring services that have not ended.</summary>
    public static Task<List<RecurringOrder>> RecurringAsync(ButlerDb db, string householdId, CancellationToken cancellationToken) => db.RecurringOrders
        .Where(r => r.HouseholdId == householdId && r.State != RecurringState.Ended)
        .OrderBy(r => r.CreatedAt)
        .ToListAsync(cancellationToken);

    public static bool IsUnanswered(Message message) => message is { From: Author.Resident, AnsweredBy: null };
}

/// <param name="OpenHandoff">The handoff of the conversation that is not closed yet.</param>
internal sealed record TurnStart(Conversation Conversation, Household? Household, StaffMember? Manager, Handoff? OpenHandoff);
