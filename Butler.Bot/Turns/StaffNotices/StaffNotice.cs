namespace Butler.Bot.Turns.StaffNotices;

/// <summary>Something a person of staff has to hear of at once: an alarm, a handoff, a clock that runs out. One row for each person told.</summary>
public sealed class StaffNotice
{
    private StaffNotice() { }

    public StaffNotice(string id, string subject, StaffNoticeEvent happened, string person, DateTimeOffset systemNow)
    {
        (Id, Subject, Event, Person, MadeAt, NextAttemptAt) = (id, subject, happened, person, systemNow, systemNow);
    }

    /// <summary>Also the task id of the card, so that a click finds its way back.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Id of the alarm, the handoff or the clock event.</summary>
    public string Subject { get; private set; } = "";

    public StaffNoticeEvent Event { get; private set; }

    /// <summary>Sign-in.</summary>
    public string Person { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The person has pressed a button, or acted elsewhere.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>System time of the next attempt, or of passing it on when nobody acknowledges; null when nothing is left to do.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    public int Attempts { get; private set; }
    public string? Error { get; private set; }

    public void Sent(DateTimeOffset now, DateTimeOffset? passOnAt) => (SentAt, NextAttemptAt, Error) = (now, passOnAt, null);

    public void Failed(string error, DateTimeOffset? again) => (Attempts, NextAttemptAt, Error) = (Attempts + 1, again, error);

    public void Acknowledge(DateTimeOffset now) => (AcknowledgedAt, NextAttemptAt) = (now, null);

    public void Later(DateTimeOffset until) => NextAttemptAt = until;

    public void Close() => NextAttemptAt = null;
}
