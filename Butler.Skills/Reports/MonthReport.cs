using Butler.Skills.Storage;

namespace Butler.Skills.Reports;

/// <summary>What a manager did in a month, counted from what happened in it and from nothing that may change afterwards.</summary>
/// <param name="Figures">In the order of the report.</param>
/// <param name="OrdersByDay">Orders placed, one number a day.</param>
/// <param name="HandoffsByDay">Handoffs requested, one number a day.</param>
/// <param name="RatingAverage">Of the ratings given in the month; null when there were none.</param>
/// <param name="ResponseMinutes">The median from a handoff's request to its taking; null when none was taken.</param>
public sealed record MonthReport(
    string Manager,
    string Month,
    int Households,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<int> OrdersByDay,
    IReadOnlyList<int> HandoffsByDay,
    double? RatingAverage,
    double? ResponseMinutes)
{
    public int Of(string key) => Find(key)?.Count ?? 0;

    public Figure? Find(string key) => Figures.FirstOrDefault(f => f.Key == key);

    /// <summary>As it is kept when the month is closed; the same report gives the same text.</summary>
    public string ToJson() => Json.Write(this);

    public static MonthReport FromJson(string json) => Json.Read<MonthReport>(json);
}
