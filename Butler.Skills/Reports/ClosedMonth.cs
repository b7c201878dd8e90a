namespace Butler.Skills.Reports;

/// <summary>A manager's month as it was closed: the figures stay, whatever becomes of what they counted.</summary>
public sealed class ClosedMonth
{
    private ClosedMonth() { }

    public ClosedMonth(string manager, string month, string figures, string by, DateTimeOffset at) =>
        (Manager, Month, Figures, ClosedBy, ClosedAt) = (manager, month, figures, by, at);

    public string Manager { get; private set; } = "";

    /// <summary>2026-11.</summary>
    public string Month { get; private set; } = "";

    /// <summary>The report as JSON.</summary>
    public string Figures { get; private set; } = "";

    public string ClosedBy { get; private set; } = "";
    public DateTimeOffset ClosedAt { get; private set; }
}
