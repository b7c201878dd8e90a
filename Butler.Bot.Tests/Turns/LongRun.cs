namespace Butler.Bot.Tests.Turns;

/// <summary>
/// How much of a long race, crash series or fuzzing a run does: a tenth in every test run, the whole with
/// <c>./test.sh --long</c>.
/// </summary>
internal static class LongRun
{
    public static bool Whole { get; } = Environment.GetEnvironmentVariable("BUTLER_LONG") == "1";

    public static int Rounds(int whole) => Whole ? whole : Math.Max(1, whole / 10);
}
