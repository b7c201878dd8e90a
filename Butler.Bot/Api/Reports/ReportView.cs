using System.Text.Json.Serialization;
using Butler.Bot.Care;
using Butler.Bot.Hosting.Time;

namespace Butler.Bot.Api.Reports;

/// <summary>A manager's month.</summary>
/// <param name="Closed">When it was frozen; null while it is open.</param>
/// <param name="OrdersByDay">Orders placed, one number a day.</param>
/// <param name="HandoffsByDay">Handoffs requested, one number a day.</param>
/// <param name="RatingAverage">One to five stars; null without ratings.</param>
/// <param name="ResponseMinutes">The median from a handoff's request to its taking; null when none was taken.</param>
internal sealed record ReportView(
    string Manager,
    string Month,
    DateTimeOffset? Closed,
    string? By,
    int Households,
    IReadOnlyList<FigureView> Figures,
    [property: JsonPropertyName("orders_by_day")] IReadOnlyList<int> OrdersByDay,
    [property: JsonPropertyName("handoffs_by_day")] IReadOnlyList<int> HandoffsByDay,
    [property: JsonPropertyName("rating_average")] double? RatingAverage,
    [property: JsonPropertyName("response_minutes")] double? ResponseMinutes)
{
    public static ReportView Of(ShownReport shown, CommunityTime time) => new(
        shown.Report.Manager,
        shown.Report.Month,
        time.Local(shown.ClosedAt),
        shown.ClosedBy,
        shown.Report.Households,
        [.. shown.Report.Figures.Select(f => new FigureView(f.Key, FigureNames.Of(f.Key), f.Count, f.About, f.Ids))],
        shown.Report.OrdersByDay,
        shown.Report.HandoffsByDay,
        shown.Report.RatingAverage,
        shown.Report.ResponseMinutes);
}

/// <param name="About">What the ids are of: order, handoff (then the conversations), or subject (orders and handoffs).</param>
internal sealed record FigureView(string Key, string Name, int Count, string About, IReadOnlyList<string> Ids);
