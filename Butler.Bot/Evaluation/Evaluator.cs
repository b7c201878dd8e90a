using System.Diagnostics;
using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Evaluation.Scoring;
using Butler.Bot.Trials;

namespace Butler.Bot.Evaluation;

/// <summary>Talks every row through with the butler and judges what came of it.</summary>
internal static class Evaluator
{
    /// <param name="knowledge">For all files; null: what lies beside a file, else the configured folder.</param>
    public static async Task<IReadOnlyList<FileResult>> RunAsync(IReadOnlyList<RowFile> files, string? knowledge, CancellationToken cancellationToken)
    {
        List<FileResult> results = [];
        foreach (var together in files.GroupBy(f => knowledge ?? f.Knowledge))
        {
            await using var host = await TrialHost.StartAsync(together.Key, cancellationToken);
            foreach (var file in together)
                results.Add(await RunAsync(host, file, cancellationToken));
        }

        return [.. results.OrderBy(r => r.File.Name, StringComparer.Ordinal)];
    }

    private static async Task<FileResult> RunAsync(TrialHost host, RowFile file, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        List<RowResult> rows = [];
        foreach (var (row, talk) in file.Rows.Zip(await host.OpenTalksAsync([.. file.Rows.Select(r => r.Opening())], cancellationToken)))
        {
            host.SetClock(row.Now);
            List<SeenTurn> seen = [];
            foreach (var said in row.Said())
                seen.Add(await (said.ByManager ? talk.SayAsManagerAsync(said.Text, cancellationToken) : talk.SayAsync(said.Text, said.Photo, cancellationToken)));
            rows.Add(new RowResult(row, seen, [.. row.Judge(seen)]));
        }

        return new FileResult(file, rows, Score.Of(rows.SelectMany(r => r.Marks)), Stopwatch.GetElapsedTime(started));
    }
}
