namespace Butler.Bot.Turns;

/// <summary>How long a failed delivery waits: 1, 2, 4 ... seconds with some disorder, at most five minutes, ten attempts.</summary>
internal static class BackOff
{
    public const int MostAttempts = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static TimeSpan After(int attempts)
    {
        var seconds = Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Max(0, attempts - 1)));
        return TimeSpan.FromSeconds(seconds * (0.75 + (Random.Shared.NextDouble() / 2)));
    }
}
