using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Butler.Bot.Evaluation.Scoring;

namespace Butler.Bot.Evaluation.Reporting;

/// <summary>Scores and replies for programs.</summary>
internal static class ScoreJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Task WriteAsync(TextWriter output, IReadOnlyList<FileResult> files, bool misses) => output.WriteLineAsync(JsonSerializer.Serialize(
        new
        {
            reached = files.All(f => f.Reached),
            files = files.Select(f => new
            {
                file = f.File.Name,
                rows = f.Rows.Count,
                seconds = Math.Round(f.Took.TotalSeconds, 1),
                scores = f.Scores.Select(Shape),
                misses = misses ? f.Misses() : null,
            }),
        },
        Indented));

    /// <summary>One line for each turn of each row: <c>{id, turn?, reply, why}</c>; turns are numbered where a row has several.</summary>
    public static async Task WriteRepliesAsync(TextWriter output, IReadOnlyList<FileResult> files)
    {
        foreach (var row in files.SelectMany(f => f.Rows))
        {
            for (var turn = 0; turn < row.Seen.Count; turn++)
            {
                var (reply, why) = (row.Seen[turn].Reply, row.Seen[turn].Why);
                await output.WriteLineAsync(row.Seen.Count == 1
                    ? JsonSerializer.Serialize(new { id = row.Row.Id, reply, why }, Options)
                    : JsonSerializer.Serialize(new { id = row.Row.Id, turn = turn + 1, reply, why }, Options));
            }
        }
    }

    private static object Shape(Score score) => new
    {
        measure = score.Measure.Name,
        right = score.Right,
        all = score.All,
        value = Math.Round(score.Value, 4),
        floor = score.Measure.Kind == MeasureKind.Wrongs ? null : score.Measure.Floor,
        ceiling = score.Measure.Kind == MeasureKind.Wrongs ? score.Measure.Floor : null,
        precision = score.Parts?.Precision,
        recall = score.Parts?.Recall,
        score.Reached,
    };
}
