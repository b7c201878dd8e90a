namespace Butler.Skills.Handoffs;

/// <summary>Why a step of a handoff could not be made; the text is for the person who tried.</summary>
public enum HandoffRefused
{
    No,

    /// <summary>Another person has the conversation.</summary>
    OwnedByAnother,

    /// <summary>Nobody has taken it yet, so nobody can write, return or transfer it.</summary>
    NotTaken,

    /// <summary>It is returned or resolved.</summary>
    Closed,
}
