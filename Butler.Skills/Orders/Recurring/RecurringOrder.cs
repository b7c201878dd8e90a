using Butler.Skills.Language.Times;
using Butler.Skills.Storage;

namespace Butler.Skills.Orders.Recurring;

/// <summary>
/// A service that comes again and again (每周一上午的钟点工): the rule, and how far its occurrences have been made. Each
/// occurrence is an order of its own, which can be moved, cancelled and rated like any other.
/// </summary>
public sealed class RecurringOrder : IVersioned
{
    private RecurringOrder() { }

    /// <param name="first">The order that was confirmed: the first occurrence, and the pattern of those that follow.</param>
    public RecurringOrder(ServiceOrder first, Recurrence rule, DateTimeOffset now)
    {
        Id = Ids.New();
        (HouseholdId, ItemId, TitleZh, TitleEn) = (first.HouseholdId, first.ItemId, first.TitleZh, first.TitleEn);
        Rule = RuleText.Write(rule);
        FirstStart = LatestStart = first.Start!.Value;
        CreatedAt = now;
        first.BelongTo(Id);
    }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public string? ItemId { get; private set; }
    public string TitleZh { get; private set; } = "";
    public string TitleEn { get; private set; } = "";

    /// <summary>As <see cref="RuleText"/> writes it.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The first occurrence; it sets the hour, and the day of the month of monthly ones.</summary>
    public DateTimeOffset FirstStart { get; private set; }

    /// <summary>The latest occurrence that was made or passed over.</summary>
    public DateTimeOffset LatestStart { get; private set; }

    public RecurringState State { get; private set; }

    /// <summary>While it is paused, occurrences before this come all the same; null: it is paused from the first.</summary>
    public DateTimeOffset? PausedFrom { get; private set; }

    /// <summary>Occurrences before this are passed over while it is paused; null: until it is taken up again.</summary>
    public DateTimeOffset? PausedUntil { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public long Version { get; private set; }

    public bool Runs => State != RecurringState.Ended;

    public Recurrence Recurrence => RuleText.Read(Rule)!;

    /// <summary>The occurrence after the latest one, in the community's offset; null when the rule has come to its end.</summary>
    public DateTimeOffset? Next(TimeSpan offset)
    {
        var first = FirstStart.ToOffset(offset);
        var latest = LatestStart.ToOffset(offset);
        return RecurrenceDays.Next(Recurrence, DateOnly.FromDateTime(first.DateTime), DateOnly.FromDateTime(latest.DateTime)) is { } day
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.FromTimeSpan(first.TimeOfDay)), offset)
            : null;
    }

    public bool IsPassedOver(DateTimeOffset start) => State == RecurringState.Paused && !(start < PausedFrom) && !IsPauseOver(start);

    public void MoveTo(DateTimeOffset start)
    {
        LatestStart = start;
        if (State == RecurringState.Paused && IsPauseOver(start))
            Resume();
    }

    public bool Pause(DateTimeOffset? from, DateTimeOffset? until)
    {
        if (!Runs)
            return false;
        (State, PausedFrom, PausedUntil) = (RecurringState.Paused, from, until);
        return true;
    }

    public bool Resume()
    {
        if (State != RecurringState.Paused)
            return false;
        (State, PausedFrom, PausedUntil) = (RecurringState.Active, null, null);
        return true;
    }

    public bool End()
    {
        if (!Runs)
            return false;
        (State, PausedFrom, PausedUntil) = (RecurringState.Ended, null, null);
        return true;
    }

    private bool IsPauseOver(DateTimeOffset start) => start >= PausedUntil;
}
