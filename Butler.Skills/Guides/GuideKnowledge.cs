namespace Butler.Skills.Guides;

/// <summary>The handbook of one version of the knowledge with what answers questions from it; never changes.</summary>
public sealed class GuideKnowledge
{
    public GuideKnowledge(GuideHandbook handbook, IGuideIndex index)
    {
        Handbook = handbook;
        Index = index;
        Answers = new GuideAnswers(handbook, index);
    }

    public GuideHandbook Handbook { get; }
    public IGuideIndex Index { get; }
    public GuideAnswers Answers { get; }
}
