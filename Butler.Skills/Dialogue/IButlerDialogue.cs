namespace Butler.Skills.Dialogue;

/// <summary>
/// The butler's mind: reads the unanswered messages of a turn, lets the skills change tracked entities, and returns the
/// one reply. It commits nothing and sends nothing; a turn that is overtaken or loses its race is thrown away and run again.
/// </summary>
public interface IButlerDialogue
{
    /// <summary>Learns or loads what the first reply would wait for otherwise: seconds of work, once.</summary>
    void Prepare() { }

    Task<ButlerReply> ReplyAsync(ButlerTurn turn, CancellationToken cancellationToken);

    /// <summary>As <see cref="ReplyAsync"/>, for a turn that will be taken back: asks no service for it.</summary>
    Task<ButlerReply> RehearseAsync(ButlerTurn turn, CancellationToken cancellationToken) => ReplyAsync(turn, cancellationToken);

    /// <summary>The reply when <see cref="ReplyAsync"/> failed: says so, and brings the manager in. Does nothing that can fail.</summary>
    ButlerReply Apologise(ButlerTurn turn);
}
