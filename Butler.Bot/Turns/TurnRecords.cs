using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Butler.Skills.Talk;

namespace Butler.Bot.Turns;

internal static class TurnRecords
{
    public static TurnRecord From(ButlerTurn turn, TimeSpan elapsed) => new(
        turn.Id,
        turn.Conversation.Id,
        turn.Trace.Intent,
        turn.Trace.Outcome,
        Json.Write(StoredWhy.Of(turn.Trace, Math.Round(elapsed.TotalMilliseconds, 2))),
        turn.Now);
}
