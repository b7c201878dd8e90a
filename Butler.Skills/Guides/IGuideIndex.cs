using Butler.Skills.Language.Text;

namespace Butler.Skills.Guides;

/// <summary>Ranks sections of the handbook by how well they fit a question.</summary>
public interface IGuideIndex
{
    ValueTask<IReadOnlyList<GuideHit>> SearchAsync(string question, TalkLanguage language, int limit, CancellationToken cancellationToken);
}

/// <param name="Score">0 to 1: how much of the question's rare words the section holds.</param>
public sealed record GuideHit(string SectionId, double Score);
