using System.Globalization;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Guides;

/// <summary>Answers from the handbook by quoting the section that fits best, never by putting sentences together.</summary>
public sealed class GuideAnswers(GuideHandbook handbook, IGuideIndex index)
{
    /// <summary>Below this the handbook is taken not to speak of it.</summary>
    public const double Least = 0.3;

    /// <summary>A second section is quoted when it fits nearly as well.</summary>
    private const double NearlyAsWell = 0.92;

    private const int Candidates = 5;

    /// <summary>How surely the handbook answers this text, 0 to 1.</summary>
    public async ValueTask<double> RecogniseAsync(string text, TalkLanguage language, CancellationToken cancellationToken)
        => await index.SearchAsync(text, language, 1, cancellationToken) is [var best, ..] ? best.Score : 0;

    public async ValueTask<GuideAnswer> AnswerAsync(string question, TalkLanguage language, CancellationToken cancellationToken)
    {
        var hits = await index.SearchAsync(question, language, Candidates, cancellationToken);
        if (hits.Count == 0 || hits[0].Score < Least)
            return new GuideAnswer(false, NotKnown(language), [], hits, null);

        var sections = hits.TakeWhile(h => h.Score >= hits[0].Score * NearlyAsWell).Take(2)
            .Select(h => handbook.Section(h.SectionId)).OfType<GuideSection>().ToList();
        var topics = sections.Select(s => handbook.Topic(s.TopicId)!).Distinct().ToList();
        var text = string.Join("\n\n", sections.Select(s => s.Text.In(language)));
        return new GuideAnswer(
            true, $"{text}\n{Provenance(sections, topics, language)}",
            [.. sections.Select(s => new CitedSection(s.Id, handbook.Topic(s.TopicId)!.Title.In(language), s.Heading, s.Origin))],
            hits, topics.Select(t => t.Verified).Where(d => d is not null).Min());
    }

    private static string NotKnown(TalkLanguage language) => language == TalkLanguage.English
        ? "The community handbook says nothing about this. I can ask your manager."
        : "社区手册里没有写到这一点，需要的话我请您的客户经理回答您。";

    private static string Provenance(List<GuideSection> sections, List<GuideTopic> topics, TalkLanguage language)
    {
        var asOf = topics.Select(t => t.Verified).Where(d => d is not null).Min();
        if (language == TalkLanguage.English)
        {
            var from = string.Join(", ", topics.Select(t => $"\"{t.Title.En}\""));
            return $"(Community handbook, {from}{(asOf is { } day ? $", as of {day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}" : "")})";
        }

        var headings = string.Join('、', sections.Select(s => $"《{topics.First(t => t.Id == s.TopicId).Title.Zh}》“{s.Heading}”"));
        return $"（社区手册{headings}{(asOf is { } date ? $"，截至{date.Year}年{date.Month}月{date.Day}日" : "")}）";
    }
}
