using System.Text.Json;
using Butler.Bot.Evaluation;
using Butler.Bot.Evaluation.Reporting;
using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Evaluation.Scoring;

namespace Butler.Bot.Tests.Evaluation;

/// <summary>How well the whole butler does, so that quality cannot slip unnoticed.</summary>
public sealed class EvaluationTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Butler.Bot.Tests", "Evaluation");

    /// <summary>The floors lie just below what was reached; raise them with what raises the scores.</summary>
    [Fact]
    public async Task OwnRows_StayAboveTheCommittedFloors()
    {
        var floors = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(
            await File.ReadAllTextAsync(Path.Combine(Folder, "floors.json"), TestContext.Current.CancellationToken))!;

        var results = await RunAsync(Path.Combine(Folder, "Rows"), Repository.Knowledge);

        Assert.Equal(floors.Keys.Order(StringComparer.Ordinal), results.Select(r => r.File.Name));
        Assert.All(results, file =>
        {
            Assert.Equal(floors[file.File.Name].Keys.Order(), file.Scores.Select(s => s.Measure.Name).Order());
            Assert.All(file.Scores, score => Assert.True(
                score.Measure.Kind == MeasureKind.Wrongs ? score.Value <= floors[file.File.Name][score.Measure.Name] : score.Value >= floors[file.File.Name][score.Measure.Name],
                $"{file.File.Name}: {score.Measure.Name} is {Score.Percent(score.Value)}, the floor is {Score.Percent(floors[file.File.Name][score.Measure.Name])}"));
        });
    }

    [Fact]
    public async Task Exam_ReachesItsFloors()
    {
        var exam = Environment.GetEnvironmentVariable("EXAM_FOLDER");
        Assert.SkipWhen(string.IsNullOrEmpty(exam), "EXAM_FOLDER names no exam to measure with.");

        var results = await RunAsync(exam!, knowledge: null);

        Assert.All(results.SelectMany(r => r.Scores), score => Assert.True(score.Reached, $"{score.Measure.Name} is {Score.Percent(score.Value)}"));
    }

    private async Task<IReadOnlyList<FileResult>> RunAsync(string folder, string? knowledge)
    {
        var results = await Evaluator.RunAsync(RowFile.ReadAll(folder), knowledge, TestContext.Current.CancellationToken);
        await using var text = new StringWriter();
        await ScoreText.WriteAsync(text, results, misses: true);
        output.WriteLine(text.ToString());
        return results;
    }
}
