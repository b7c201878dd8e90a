namespace Butler.Bot.Evaluation.Scoring;

/// <summary>One thing of one row that counts.</summary>
/// <param name="Positive">For an F1: whether the row is one that should be found.</param>
/// <param name="Wanted">In words, for the list of misses.</param>
internal sealed record Mark(Measure Measure, bool Positive, bool Right, string Wanted, string Got)
{
    public static Mark Of(Measure measure, bool right, string wanted, string got) => new(measure, Positive: true, right, wanted, got);
}
