using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation.Rows.Scenarios;

/// <summary>A whole talk; it counts as one, right when every expectation of every turn holds.</summary>
internal sealed record ScenarioRow : Row
{
    public required IReadOnlyList<ScenarioTurn> Turns { get; init; }

    public override IReadOnlyList<RowTurn> Said() => [.. Turns.Select(t => t.Said())];

    public override IEnumerable<Mark> Judge(IReadOnlyList<SeenTurn> seen)
    {
        List<string> faults = [];
        for (var i = 0; i < Turns.Count; i++)
            faults.AddRange(Turns[i].Expect.Faults(seen[i]).Select(fault => $"turn {i + 1} “{Turns[i].User}”: {fault}"));
        yield return Mark.Of(Measures.Scenarios, faults.Count == 0, "all expectations", string.Join("; ", faults));
    }
}

/// <param name="User">What is said, by the resident unless the expectation names another sender.</param>
internal sealed record ScenarioTurn(string User, ScenarioExpectation Expect)
{
    private const string ManagerMark = "[管家]";
    private const string PictureMark = "[图片]";

    public RowTurn Said() => new(
        User.Replace(PictureMark, "", StringComparison.Ordinal).Replace(ManagerMark, "", StringComparison.Ordinal).Trim(),
        Expect.Attachment == "photo",
        Expect.Sender == "manager");
}
