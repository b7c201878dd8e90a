namespace Butler.Skills.Language.Replies;

/// <summary>What a short answer does to an open proposal.</summary>
public enum ReplyKind
{
    /// <summary>Not an answer of this kind: a question, a new request, small talk.</summary>
    None,

    Confirm,

    /// <summary>Not this, not now.</summary>
    Decline,

    /// <summary>Yes, but something is to be different: apply the change and show the result before anything is placed.</summary>
    ConfirmWithChange,

    /// <summary>Take it back: a draft is dropped, an order would be cancelled.</summary>
    Cancel,

    /// <summary>All the same to them: an open proposal may be taken as accepted, an open question as left to the butler.</summary>
    Indifferent,
}
