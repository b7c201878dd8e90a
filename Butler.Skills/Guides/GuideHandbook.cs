using System.Collections.Frozen;

namespace Butler.Skills.Guides;

/// <summary>All guides of one version of the knowledge.</summary>
public sealed class GuideHandbook
{
    private readonly FrozenDictionary<string, GuideSection> _sections;
    private readonly FrozenDictionary<string, GuideTopic> _topics;

    public GuideHandbook(IEnumerable<GuideTopic> topics)
    {
        Topics = [.. topics];
        _topics = Topics.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _sections = Topics.SelectMany(t => t.Sections).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public static GuideHandbook Empty { get; } = new([]);

    public IReadOnlyList<GuideTopic> Topics { get; }

    public GuideTopic? Topic(string id) => _topics.GetValueOrDefault(id);

    public GuideSection? Section(string id) => _sections.GetValueOrDefault(id);
}
