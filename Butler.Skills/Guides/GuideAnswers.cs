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
        => ApprovedAnswers.Find(handbook, text) is not null ? 1 : await index.SearchAsync(text, language, 1, cancellationToken) is [var best, ..] ? best.Score : 0;

    /// <summary>What somebody approved as the answer to just this question; null when there is none.</summary>
    public GuideAnswer? Approved(string question, TalkLanguage language)
        => ApprovedAnswers.Find(handbook, question) is { } section
            ? new GuideAnswer(true, section.Text.In(language), [new CitedSection(section.Id, handbook.Topic(section.TopicId)!.Title.In(language), section.Heading, section.Origin)], [new GuideHit(section.Id, 1)], null)
            : null;

    /// <param name="today">Tells what was checked too long ago.</param>
    public async ValueTask<GuideAnswer> AnswerAsync(string question, TalkLanguage language, DateOnly today, CancellationToken cancellationToken)
    {
        if (Approved(question, language) is { } approved)
            return approved;
        var hits = await index.SearchAsync(question, language, Candidates, cancellationToken);
        if (hits.Count == 0 || hits[0].Score < Least)
            return new GuideAnswer(false, NotKnown(language), [], hits, null);

        var sections = hits.TakeWhile(h => h.Score >= hits[0].Score * NearlyAsWell).Take(2)
            .Select(h => handbook.Section(h.SectionId)).OfType<GuideSection>().ToList();
        var topics = sections.Select(s => handbook.Topic(s.TopicId)!).Distinct().ToList();
        var text = string.Join("\n\n", sections.Select(s => s.Text.In(language)));
        return new GuideAnswer(
            true, $"{text}\n{Provenance(sections, topics, language, today)}",
            [.. sections.Select(s => new CitedSection(s.Id, handbook.Topic(s.TopicId)!.Title.In(language), s.Heading, s.Origin))],
            hits, topics.Select(t => t.Verified).Where(d => d is not null).Min());
    }

    private static string NotKnown(TalkLanguage language) => language == TalkLanguage.English
        ? "The community handbook says nothing about this. I can ask your manager."
        : "社区手册里没有写到这一点，需要的话我请您的客户经理回答您。";

    private static string Provenance(List<GuideSection> sections, List<GuideTopic> topics, TalkLanguage language, DateOnly today)
    {
        var asOf = topics.Select(t => t.Verified).Where(d => d is not null).Min();
        var stale = Freshness.IsStale(asOf, today);
        if (language == TalkLanguage.English)
        {
            var from = string.Join(", ", topics.Select(t => $"\"{t.Title.En}\""));
            return $"(Community handbook, {from}{(asOf is { } day ? $", as of {day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}" : "")}{(stale ? ", checked more than a year ago, it may have changed" : "")})";
        }

        var headings = string.Join('、', sections.Select(s => $"《{topics.First(t => t.Id == s.TopicId).Title.Zh}》“{s.Heading}”"));
        return $"（社区手册{headings}{(asOf is { } date ? $"，截至{date.Year}年{date.Month}月{date.Day}日" : "")}{(stale ? "，已超过一年，可能有变化" : "")}）";
    }
}
