namespace Butler.Skills.Language.Places;

/// <summary>A place somebody named.</summary>
/// <param name="Text">In the words they used.</param>
/// <param name="Chinese">The same in Chinese, for those who will go there; equal to <paramref name="Text"/> when it was Chinese.</param>
public sealed record PlaceMention(string Text, string Chinese, int Index, int Length);
