namespace Butler.Skills.Knowledge.Answers;

/// <summary>What residents asked and the butler did not know.</summary>
/// <param name="Question">In the latest wording.</param>
/// <param name="Count">How often it was asked, however it was worded.</param>
/// <param name="Messages">Ids of the latest messages that asked it.</param>
public sealed record UnansweredQuestion(string Question, int Count, DateTimeOffset Last, IReadOnlyList<string> Messages);
