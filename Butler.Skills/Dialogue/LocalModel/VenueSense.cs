using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>How surely words ask about places in the city.</summary>
internal sealed class VenueSense(IVenueBook book)
{
    public const double Clear = 0.75;
    public const double Likely = 0.45;

    /// <returns>0 to 1.</returns>
    public double Of(Utterance said, string words) =>
        book.Venues.Answers.Recognise(new VenueQuestion(words, said.View.RecentVenues, said.View.Now, said.View.Language));

    public static SkillCall Ask(string question) => SkillCall.Of($"{VenueSkill.Plugin}_{VenueSkill.Ask}", ("question", question));
}
