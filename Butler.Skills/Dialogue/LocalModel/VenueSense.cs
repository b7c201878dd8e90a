using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>How surely words ask about places in the city.</summary>
internal sealed class VenueSense(IVenueBook book)
{
    public const double Clear = 0.75;
    public const double InTheTalk = 0.65;
    public const double Likely = 0.45;

    /// <returns>0 to 1.</returns>
    public double Of(Utterance said, string words) =>
        book.Venues.Answers.Recognise(new VenueQuestion(words, said.View.RecentVenues, said.View.Now, said.View.Language) { Listed = said.View.ListedVenues });

    /// <summary>"七点" may be a shop, but mostly it is an hour.</summary>
    private const int ShortestName = 3;

    /// <summary>Letters run together hold many a short name: "crew of 4 starts" has one of a shop.</summary>
    private const int ShortestEnglishName = 6;

    /// <summary>Whether the words name a place of the city, or the talk has been of one.</summary>
    public bool IsSpokenOf(Utterance said) =>
        said.View.RecentVenues.Count > 0 || book.Venues.Names.Find(CompactText.Of(said.Text)).Any(n => n.Length >= (said.English ? ShortestEnglishName : ShortestName))
        || book.Venues.Answers.IsPlainlyOfAnUnknownPlace(new VenueQuestion(said.Text, [], said.View.Now, said.View.Language));

    public static SkillCall Ask(string question) => SkillCall.Of($"{VenueSkill.Plugin}_{VenueSkill.Ask}", ("question", question));
}
