namespace Butler.Skills.Language.Times;

/// <summary>A time somebody named, with the words they used and what they mean at a given now.</summary>
/// <param name="Index">Where in the text the words begin.</param>
/// <param name="End">Null: exactly at <paramref name="Start"/>.</param>
/// <param name="IsPast">Spoken of as gone ("昨天报修的"): not when something is to happen.</param>
public sealed record WhenPhrase(
    int Index,
    int Length,
    string Text,
    DateTimeOffset Start,
    DateTimeOffset? End,
    WhenKind Kind,
    Recurrence? Recurrence,
    bool IsPast)
{
    /// <summary>"不是明天", "周五不行": named to be ruled out.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The words name a day; otherwise it was inferred from now.</summary>
    public bool NamesDay { get; init; }

    /// <summary>The words name a time of day, by clock or by part of the day.</summary>
    public bool NamesTime { get; init; }

    /// <summary>Given as a reason ("明天要考试"): only taken when no other time is named.</summary>
    public bool IsReason { get; init; }

    /// <summary>Could be the time of an order. "每天" alone says how often, not when to begin.</summary>
    public bool IsUsable => !IsPast && !IsNegated && Kind != WhenKind.Vague && (Kind != WhenKind.Recurring || NamesDay);
}
