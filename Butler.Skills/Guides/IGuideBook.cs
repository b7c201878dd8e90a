namespace Butler.Skills.Guides;

/// <summary>The handbook as it is now; replaced as a whole when the knowledge changes.</summary>
public interface IGuideBook
{
    GuideKnowledge Guides { get; }
}
