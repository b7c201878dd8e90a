using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>How surely words ask about places in the city.</summary>
internal sealed partial class VenueSense(IVenueBook book)
{
    private static readonly CueSet OurOwn = CueSet.Of("管家|经理|前台|值班|保安|门岗|热线|客服|服务卡|名片|领导|负责人|你们|我们|师傅|阿姨|订单|单子|我的预约|我约|我订|物业|取消|提醒|manager|butler|desk|hotline|reception|your|card|my order|my booking|cancel|remind");

    public const double Clear = 0.75;
    public const double InTheTalk = 0.65;
    public const double Likely = 0.45;

    /// <returns>0 to 1.</returns>
    public double Of(Utterance said, string words) => book.Venues.Answers.Recognise(Question(said, words));

    /// <summary>Whether it is asked where to go or what places of a kind can do, which orders nothing.</summary>
    public bool IsAskedOfKinds(Utterance said) => book.Venues.Answers.AsksAboutKinds(Question(said, said.Text));

    /// <summary>Whether places are sought by numbers that only places have: 评分4.5分以上的餐馆.</summary>
    public bool IsSearchByNumbers(Utterance said) => book.Venues.Answers.SearchesByNumbers(Question(said, said.Text));

    /// <summary>What something is to be done to somewhere; null when the question is no such one.</summary>
    public string? WantedThing(Utterance said) => book.Venues.Answers.WantedThing(Question(said, said.Text));

    /// <summary>Whether the words are of people and things of the community, which are no places of the city.</summary>
    public static bool IsOurOwn(Utterance said) => said.Has(OurOwn);

    /// <summary>Whether a fact is asked of a name that nothing is known by.</summary>
    public bool IsOfUnknownSubject(Utterance said) => book.Venues.Answers.AsksOfUnknownSubject(Question(said, said.Text));

    /// <summary>"七点" may be a shop, but mostly it is an hour.</summary>
    private const int ShortestName = 3;

    /// <summary>Letters run together hold many a short name, where one word ends and the next begins.</summary>
    private const int ShortestEnglishName = 6;

    /// <summary>Whether the words name a place of the city, or the talk has been of one.</summary>
    public bool IsSpokenOf(Utterance said) =>
        said.View.RecentVenues.Count > 0 || book.Venues.Names.Find(CompactText.Of(said.Text)).Any(n => n.Length >= (said.English ? ShortestEnglishName : ShortestName))
        || book.Venues.Answers.IsPlainlyOfAnUnknownPlace(new VenueQuestion(said.Text, [], said.View.Now, said.View.Language));

    /// <summary>The name of the one place that words point at ("订那家", "第二家"); null when they point at none or at several.</summary>
    public string? PointedAt(DialogueView view, string words)
    {
        if (ChoiceOf(view, words) is not { } id)
            return null;
        var venue = book.Venues.Catalog.ById(id);
        return view.Language == TalkLanguage.English ? venue?.EnglishName ?? venue?.Name : venue?.Name;
    }

    private static string? ChoiceOf(DialogueView view, string words) =>
        Ordinal().Match(words) is { Success: true } && ChoiceReader.ReadWithin(words.Replace('家', '个'), view.ListedVenues.Count) is { } place ? view.ListedVenues[place]
        : Pointing().IsMatch(words) && view.RecentVenues is [var only] ? only : null;

    [GeneratedRegex(@"第[一二三四五1-5]家|\b(?:first|second|third|fourth|fifth) (?:one|place|restaurant)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"[那这]家|那个店|这个店|那里|那儿|\b(?:that one|that place|that restaurant|this place|there)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();

    private VenueQuestion Question(Utterance said, string words) =>
        new(words, said.View.RecentVenues, said.View.Now, said.View.Language) { Listed = said.View.ListedVenues, Holidays = book.Holidays };

    public static SkillCall Ask(string question) => SkillCall.Of($"{VenueSkill.Plugin}_{VenueSkill.Ask}", ("question", question));
}
