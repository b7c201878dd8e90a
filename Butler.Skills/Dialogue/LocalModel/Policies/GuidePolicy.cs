using Butler.Skills.Guides;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Questions about life in the community, from the handbook. Asked twice: ahead of places and menu only for what is plainly
/// a question that the handbook answers, and behind them for what nothing else fits.
/// </summary>
internal sealed class GuidePolicy(IGuideBook book, bool ahead) : ILocalPolicy
{
    private const double Plain = 0.58;
    private const int ShortestQuestion = 5;

    public async ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken)
    {
        // "在吗" is a greeting, however much it sounds like asking where something is.
        if (said.Text.Length <= ShortestQuestion && said.Has(LocalCues.Greeting))
            return null;
        // A time makes it a wish: "the pool on Saturday at three" is booked, "when does the pool open" is asked.
        if (ahead && (said.Time is not null || said.Has(LocalCues.Books) || !said.Has(LocalCues.Question)))
            return null;
        return await book.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken) >= (ahead ? Plain : GuideAnswers.Least)
            ? LocalDecision.Call("ask_guide", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text))
            : null;
    }
}
