using Butler.Skills.Guides;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>
/// The handbook's sections, ranked in memory by their heading, their text and the words for their topic; Chinese and
/// English text apart, so that neither dilutes the other.
/// </summary>
public sealed class MemoryGuideIndex : IGuideIndex
{
    private const double HeadingWeight = 0.45;
    private const double TextWeight = 0.55;

    /// <summary>For a question that uses a word the topic is called by: 养狗 for pets.</summary>
    private const double TopicBonus = 0.2;

    private readonly IReadOnlyList<GuideSection> _sections;
    private readonly SparseIndex _headings;
    private readonly SparseIndex _chinese;
    private readonly SparseIndex _english;
    private readonly List<(string Word, string Topic)> _topicWords = [];

    public MemoryGuideIndex(GuideHandbook handbook)
    {
        _sections = [.. handbook.Topics.SelectMany(t => t.Sections)];
        _headings = new SparseIndex([.. _sections.Select(s => TermEncoder.Document([(s.Heading, 2)]))]);
        _chinese = new SparseIndex([.. _sections.Select(s => Encode(handbook.Topic(s.TopicId)!, s, TalkLanguage.Chinese))]);
        _english = new SparseIndex([.. _sections.Select(s => Encode(handbook.Topic(s.TopicId)!, s, TalkLanguage.English))]);
        foreach (var topic in handbook.Topics)
        {
            foreach (var word in topic.Keywords.Append(topic.Title.Zh).Append(topic.Title.En).Select(CompactText.Key).Where(w => w.Length > 1).Distinct())
                _topicWords.Add((word, topic.Id));
        }
    }

    public ValueTask<IReadOnlyList<GuideHit>> SearchAsync(string question, TalkLanguage language, int limit, CancellationToken cancellationToken)
    {
        var query = TermEncoder.Query(GuideQuestion.Essence(question));
        Dictionary<int, double> scores = [];
        Add(language == TalkLanguage.English ? _english : _chinese, language == TalkLanguage.English ? 1 : TextWeight);
        if (language == TalkLanguage.Chinese)
            Add(_headings, HeadingWeight);

        var said = CompactText.Key(question);
        var topics = _topicWords.Where(w => said.Contains(w.Word, StringComparison.Ordinal)).Select(w => w.Topic).ToHashSet(StringComparer.Ordinal);
        return ValueTask.FromResult<IReadOnlyList<GuideHit>>([.. scores
            .Select(s => (_sections[s.Key].Id, Score: s.Value + (topics.Contains(_sections[s.Key].TopicId) ? TopicBonus : 0)))
            .OrderByDescending(h => h.Score).ThenBy(h => h.Id, StringComparer.Ordinal)
            .Take(limit)
            .Select(h => new GuideHit(h.Id, Math.Min(1, h.Score)))]);

        void Add(SparseIndex index, double weight)
        {
            var best = index.Best(query);
            if (best <= 0)
                return;
            foreach (var (document, score) in index.Search(query, _sections.Count, accepts: null))
                scores[document] = scores.GetValueOrDefault(document) + weight * score / best;
        }
    }

    private static SparseVector Encode(GuideTopic topic, GuideSection section, TalkLanguage language)
    {
        List<(string, float)> parts = [(section.Text.In(language), 1), (topic.Title.In(language), 1)];
        if (language == TalkLanguage.Chinese)
            parts.Add((section.Heading, 2));
        return TermEncoder.Document(parts);
    }
}
