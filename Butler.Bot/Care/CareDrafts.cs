using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>What the butler would answer while a person has the conversation, for that person only. Thought with the local model and thrown away.</summary>
public sealed class CareDrafts(IButlerStore store, IButlerDialogue dialogue, CommunityTime time)
{
    // Words about something that the throwing away undoes would be a lie.
    private static readonly string[] Harmless = [Outcomes.Answered, Outcomes.NotKnown, Outcomes.NoneMatch];

    /// <summary>Null when nothing is unanswered, or the butler could only act and not tell.</summary>
    public async Task<string?> SuggestAsync(StaffMember person, string conversationId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        if (await new CareScope(db, person).Conversations.SingleOrDefaultAsync(c => c.Id == conversationId, cancellationToken) is not { Speaker: Speaker.Human } talk)
            return null;
        // In this unit of work only, which is never saved: the turn is loaded as if it were the butler's.
        talk.HandTo(Speaker.Butler);
        if (await ButlerTurn.LoadAsync(db, conversationId, time.Now, cancellationToken) is not { } turn)
            return null;
        var reply = await dialogue.RehearseAsync(turn, cancellationToken);
        return Harmless.Contains(turn.Trace.Outcome) && reply.Text.Length > 0 ? reply.Text : null;
    }
}
