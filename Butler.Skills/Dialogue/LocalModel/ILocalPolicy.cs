namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>One way to understand a message. Policies are asked in order; the first that understands decides.</summary>
internal interface ILocalPolicy
{
    /// <summary>For policies that have to look something up.</summary>
    ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken) => new(Decide(said));

    /// <summary>For all others.</summary>
    LocalDecision? Decide(Utterance said) => null;
}
