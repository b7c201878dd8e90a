using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Handoffs;

/// <summary>What people of staff do to a talk in the channel's own client, of which the channel tells this host.</summary>
public sealed class StaffElsewhere(Transactions transactions, CommunityTime time, LiveEvents events)
{
    /// <summary>Somebody has the talk there: the butler falls silent. Words of theirs go on record and are not sent again.</summary>
    /// <param name="words">Null when they have only taken it.</param>
    public Task TakenAsync(ConversationKey talk, string person, StaffWords? words, CancellationToken cancellationToken) => RunAsync(
        talk,
        (db, conversation, stop) => OutsideTalk.TakenAsync(db, conversation, person, words, time.Now, stop),
        cancellationToken);

    /// <summary>They have ended it there: the butler serves again from the resident's next word.</summary>
    public Task EndedAsync(ConversationKey talk, CancellationToken cancellationToken) => RunAsync(
        talk,
        (db, conversation, stop) => OutsideTalk.EndedAsync(db, conversation, time.Now, stop),
        cancellationToken);

    private async Task RunAsync(ConversationKey talk, Func<Butler.Skills.Storage.ButlerDb, Conversation, CancellationToken, Task> change, CancellationToken cancellationToken)
    {
        var id = await transactions.RunAsync(async (db, stop) =>
        {
            var conversation = await db.Conversations.SingleOrDefaultAsync(c => c.Channel == talk.Channel && c.Account == talk.Account && c.ChannelId == talk.ChannelId, stop)
                ?? db.Conversations.Add(new Conversation(talk, time.Now)).Entity;
            await change(db, conversation, stop);
            return conversation.Id;
        }, cancellationToken);
        events.Publish(id);
    }
}
