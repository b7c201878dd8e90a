namespace Butler.Bot.Api.Community.Visitors;

/// <summary>How it stands with an announced visitor.</summary>
internal enum VisitorState
{
    Expected,
    Admitted,
    Left,

    /// <summary>The resident or staff took the announcement back: not to be let in.</summary>
    Cancelled,
}
