using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>The moment an opening question is about.</summary>
/// <param name="At">The instant, or the start of the day when only a day was said.</param>
/// <param name="HasTime">Whether an hour was said (or "now").</param>
internal sealed record Moment(DateTimeOffset At, bool HasTime)
{
    /// <summary>The holiday that is asked about as a whole; null when it is one day.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>Asks about a weekend day that is worked, and none is known of: the year's are not announced.</summary>
    public bool IsUnknownMadeUp { get; init; }
}
