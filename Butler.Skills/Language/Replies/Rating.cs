namespace Butler.Skills.Language.Replies;

/// <summary>How content somebody is with what was done.</summary>
/// <param name="Stars">1 to 5; null when the words only say that it is not done.</param>
/// <param name="Unsolved">What was to be done is not done.</param>
public sealed record Rating(int? Stars, bool Unsolved)
{
    public bool IsLow => Stars <= 2 || Unsolved;
}
