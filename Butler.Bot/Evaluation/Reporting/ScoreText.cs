using Butler.Bot.Evaluation.Scoring;

namespace Butler.Bot.Evaluation.Reporting;

/// <summary>Scores for a person at a terminal.</summary>
internal static class ScoreText
{
    private const int NameWidth = 24;
    private const int CountWidth = 9;

    public static async Task WriteAsync(TextWriter output, IReadOnlyList<FileResult> files, bool misses)
    {
        foreach (var file in files)
        {
            await output.WriteLineAsync($"{file.File.Name}  {file.Rows.Count} rows, {file.Took.TotalSeconds:F1} s");
            foreach (var score in file.Scores)
                await output.WriteLineAsync(Line(score));
            foreach (var miss in misses ? file.Misses() : [])
                await output.WriteLineAsync($"    {miss.Id} [{miss.Measure}] {miss.Text}\n        wanted {miss.Wanted}\n        got    {miss.Got.ReplaceLineEndings(" ")}");
        }

        await output.WriteLineAsync(files.All(f => f.Reached) ? "Every floor is reached." : "Not every floor is reached.");
    }

    private static string Line(Score score)
    {
        var parts = score.Parts is { } f1 ? $"  precision {Score.Percent(f1.Precision)}, recall {Score.Percent(f1.Recall)}" : "";
        return $"  {score.Measure.Name,-NameWidth}{$"{score.Right}/{score.All}",CountWidth}  {Score.Percent(score.Value),7}{Floor(score)}{parts}";
    }

    private static string Floor(Score score) => score.Measure switch
    {
        { Floor: not { } } => "",
        { Kind: MeasureKind.Wrongs, Floor: { } most } => $"  at most {Score.Percent(most)} {(score.Reached ? "kept" : "EXCEEDED")}",
        { Floor: { } least } => $"  floor {Score.Percent(least)} {(score.Reached ? "reached" : "MISSED")}",
    };
}
