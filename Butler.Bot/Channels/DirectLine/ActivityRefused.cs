namespace Butler.Bot.Channels.DirectLine;

/// <summary>Ends the reading of a client's activity with the answer it gets; never leaves this channel.</summary>
internal sealed class ActivityRefused(IResult refusal) : Exception
{
    public IResult Refusal { get; } = refusal;

    public static ActivityRefused BadArgument(string detail) => new(DirectLineProblem.BadArgument(detail));
}
