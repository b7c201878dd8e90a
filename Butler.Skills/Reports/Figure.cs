namespace Butler.Skills.Reports;

/// <summary>One figure of a report, with what it counts.</summary>
/// <param name="Key">Its name: orders.placed, clocks.breached.respond ...</param>
/// <param name="About">order or handoff: what the ids are of.</param>
/// <param name="Ids">What it counts; as many as the figure says.</param>
public sealed record Figure(string Key, string About, IReadOnlyList<string> Ids)
{
    public const string Order = "order";
    public const string Handoff = "handoff";
    public const string Subject = "subject";

    public int Count => Ids.Count;
}
