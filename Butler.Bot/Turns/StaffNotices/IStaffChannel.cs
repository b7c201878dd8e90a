namespace Butler.Bot.Turns.StaffNotices;

/// <summary>A way to people of staff, outside the console.</summary>
public interface IStaffChannel
{
    /// <summary>False where nothing is configured; then nobody is told this way.</summary>
    bool Enabled { get; }

    /// <returns>Null when the person was reached; else what went wrong, in words fit for a manager.</returns>
    Task<string?> SendAsync(StaffNotice notice, string title, string text, CancellationToken cancellationToken);
}
