namespace Butler.Skills.Conversations;

/// <summary>Which way an answer goes on channels that know two.</summary>
public enum AnswerPath
{
    /// <summary>In the response to the delivery of the resident's message.</summary>
    InLine,

    /// <summary>By a call of the channel's API.</summary>
    Pushed,
}
