using Butler.Skills.Conversations;

namespace Butler.Bot.Turns;

/// <summary>How a run of a lane ended.</summary>
/// <param name="Answered">Ids of the resident's messages this turn answered.</param>
/// <param name="Reply">The committed reply, still to be delivered.</param>
public sealed record TurnOutcome(TurnEnd End, IReadOnlyList<string> Answered, Message? Reply)
{
    public static readonly TurnOutcome Nothing = new(TurnEnd.NothingToAnswer, [], null);
    public static readonly TurnOutcome Overtaken = new(TurnEnd.Overtaken, [], null);
    public static readonly TurnOutcome Elsewhere = new(TurnEnd.Elsewhere, [], null);
}

public enum TurnEnd
{
    Committed,

    /// <summary>No unanswered message, or a person has the conversation.</summary>
    NothingToAnswer,

    /// <summary>A newer message came while the butler was thinking; the next run takes both.</summary>
    Overtaken,

    /// <summary>Another replica is at work on this conversation.</summary>
    Elsewhere,
}
