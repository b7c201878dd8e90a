using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Turns;

/// <summary>
/// Plays a short talk through before the host listens, and takes it back: whatever is compiled, translated and loaded at its
/// first use is so before the first resident waits for it.
/// </summary>
internal sealed partial class Rehearsal(
    IButlerStore store, IButlerDialogue dialogue, CommunityTime time, IOptions<TurnOptions> options, ILogger<Rehearsal> logger) : IHostedService
{
    private static readonly string[] Lines = ["明天上午十点洗两台空调", "好的", "附近哪里有医院"];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Rehearsal)
            return;
        try
        {
            await PlayAsync(cancellationToken);
        }
#pragma warning disable CA1031 // A start without it is only slower at its first reply.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PlayAsync(CancellationToken cancellationToken)
    {
        // Before the transaction: learning takes seconds, and nobody else could write meanwhile.
        await Task.Run(dialogue.Prepare, cancellationToken);
        await using var db = store.Open();
        // Never committed.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var talk = new Conversation(new ConversationKey("rehearsal", "", Ids.New()), time.Now);
        if (await db.Households.OrderBy(h => h.Id).Select(h => h.Id).FirstOrDefaultAsync(cancellationToken) is { } household)
            talk.BindTo(household, household);
        db.Conversations.Add(talk);
        await db.SaveChangesAsync(cancellationToken);
        foreach (var line in Lines)
            await SayAsync(db, talk.Id, line, cancellationToken);
    }

    private async Task SayAsync(ButlerDb db, string talkId, string line, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var talk = await db.Conversations.SingleAsync(c => c.Id == talkId, cancellationToken);
        db.Messages.Add(Message.Incoming(talk, new IncomingMessage(new ConversationKey(talk.Channel, talk.Account, talk.ChannelId), "rehearsal", line, line, talk.HouseholdId, talk.ResidentId), time.Now));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        if (await ButlerTurn.LoadAsync(db, talkId, time.Now, cancellationToken) is not { } turn)
            return;
        TurnRunner.Write(turn, await dialogue.RehearseAsync(turn, cancellationToken), TimeSpan.Zero);
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The rehearsal before the start failed; the first replies will be slower.")]
    private partial void LogFailed(Exception failure);
}
