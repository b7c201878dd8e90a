using Butler.Bot.Hosting.Storage;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>One conversation: what the resident says is stored, thought about and committed as the turn engine does it.</summary>
internal sealed class Talk(DialogueHost host, string conversationId, string household)
{
    private const int MostAttempts = 3;

    private int _said;

    public string ConversationId => conversationId;

    public string Household => household;

    public DateTimeOffset Now { get; private set; } = DialogueHost.Now;

    /// <summary>The trace of the latest turn.</summary>
    public TurnTrace Trace { get; private set; } = new();

    public void Wait(TimeSpan time) => Now += time;

    public Task<ButlerReply> SayAsync(string text) => SayAsync([text], photo: false);

    /// <summary>Several messages that are answered by one turn.</summary>
    public async Task<ButlerReply> SayAsync(IReadOnlyList<string> texts, bool photo)
    {
        await StoreAsync(texts, photo);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AnswerAsync();
            }
            catch (DbUpdateException failure) when (attempt < MostAttempts && Conflicts.IsDuplicate(failure))
            {
                // An order's number that was drawn before: the turn engine runs such a turn again too.
            }
        }
    }

    /// <summary>The household's orders, oldest first, without what was cancelled.</summary>
    public Task<List<ServiceOrder>> OrdersAsync() => ReadAsync((db, stop) => db.Orders
        .Where(o => o.HouseholdId == household && o.Status != OrderStatus.Cancelled).OrderBy(o => o.CreatedAt).ThenBy(o => o.Id).ToListAsync(stop));

    public Task<List<Handoff>> HandoffsAsync() => ReadAsync((db, stop) => db.Handoffs.Where(h => h.ConversationId == conversationId).ToListAsync(stop));

    public Task<List<ServiceClock>> ClocksAsync() => ReadAsync((db, stop) => db.Clocks.Where(c => c.HouseholdId == household).ToListAsync(stop));

    public async Task<T> ReadAsync<T>(Func<ButlerDb, CancellationToken, Task<T>> read)
    {
        await using var db = host.Database.Open();
        return await read(db, TestContext.Current.CancellationToken);
    }

    public async Task ChangeAsync(Func<ButlerDb, CancellationToken, Task> change)
    {
        await using var db = host.Database.Open();
        await change(db, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<ButlerReply> AnswerAsync()
    {
        await using var db = host.Database.Open();
        var turn = await ButlerTurn.LoadAsync(db, conversationId, Now, TestContext.Current.CancellationToken);
        if (turn is null)
            return new ButlerReply("");
        var reply = await host.Get<IButlerDialogue>().ReplyAsync(turn, TestContext.Current.CancellationToken);
        Trace = turn.Trace;
        foreach (var message in turn.Incoming)
            message.AnswerWith(turn.Id);
        db.Messages.Add(Message.Outgoing(turn.Conversation, Author.Butler, reply.Text, turn.Now).Of(turn.Id).InAnswerTo(turn.Incoming.Select(m => m.Id)));
        turn.StoreMemory();
        turn.Conversation.Touch();
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return reply;
    }

    private Task StoreAsync(IReadOnlyList<string> texts, bool photo) => ChangeAsync(async (db, stop) =>
    {
        var conversation = await db.Conversations.SingleAsync(c => c.Id == conversationId, stop);
        foreach (var text in texts)
        {
            var incoming = new IncomingMessage(
                new("test", "butler", household), "resident", $"{++_said}", text, conversation.HouseholdId, conversation.ResidentId,
                photo ? [new MessageAttachment("image/jpeg", $"/files/{_said}", null)] : null);
            var message = Message.Incoming(conversation, incoming, Now);
            db.Messages.Add(message);
            foreach (var rule in host.Get<IEnumerable<IArrivalRule>>())
                await rule.ApplyAsync(db, conversation, message, Now, stop);
        }
    });
}
