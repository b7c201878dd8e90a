using Butler.Skills.Dialogue;

namespace Butler.Bot.Tests.Turns;

/// <summary>Says back what was said, or does what the test tells it to do.</summary>
internal sealed class ScriptedDialogue : IButlerDialogue
{
    private int _thoughts;

    public Func<ButlerTurn, CancellationToken, Task<ButlerReply>> Think { get; set; } =
        (turn, _) => Task.FromResult(new ButlerReply($"回:{turn.Text}"));

    public int Thoughts => _thoughts;

    public Task<ButlerReply> ReplyAsync(ButlerTurn turn, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _thoughts);
        return Think(turn, cancellationToken);
    }

    public ButlerReply Apologise(ButlerTurn turn) => new("抱歉");
}
