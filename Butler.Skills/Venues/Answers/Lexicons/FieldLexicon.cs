using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>Facts asked for by name, found in a text.</summary>
internal sealed class FieldLexicon
{
    public const string Cost = "~cost";
    public const string Category = "~category";
    private readonly PhraseTrie<FieldPhrase> _phrases;
    private readonly HashSet<string> _recorded;

    public FieldLexicon(IEnumerable<Venue> venues)
    {
        (_phrases, _recorded) = (new PhraseTrie<FieldPhrase>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (keys, words) in FieldTable.Rows)
        {
            var field = new FieldPhrase([.. keys.Split('+').Select(group => (IReadOnlyList<string>)group.Split(','))]);
            foreach (var phrase in Phrases(words))
                _phrases.Add(CompactText.Key(phrase), field);
        }

        AddFactsOf(venues);
    }

    private FieldLexicon(IEnumerable<Venue> more, FieldLexicon before)
    {
        (_phrases, _recorded) = (new PhraseTrie<FieldPhrase>(before._phrases), new HashSet<string>(before._recorded, StringComparer.Ordinal));
        AddFactsOf(more);
    }

    /// <summary>With the facts that more venues have.</summary>
    public FieldLexicon With(IEnumerable<Venue> more) => new(more, this);

    private void AddFactsOf(IEnumerable<Venue> venues)
    {
        foreach (var (key, label) in venues.SelectMany(v => v.Facts).Select(f => (f.Key, f.Label)).Distinct())
        {
            _recorded.Add(key);
            // 周边景点 and its like are read as a relation, with any word between the two.
            if (key.StartsWith(VenueKeys.NearbyPrefix, StringComparison.Ordinal) || key is VenueKeys.Nearby)
                continue;
            var name = CompactText.Key(label);
            if (_phrases.Get(name).Count == 0)
                _phrases.Add(name, new FieldPhrase([[key]]));
        }
    }

    public List<FieldHit> Find(CompactText text)
        => [.. _phrases.FindLongest(text).Select(h => new FieldHit(h.Start, h.Length, h.Payloads[0]))];

    /// <summary>Whether some venue has this fact.</summary>
    public bool IsRecorded(FieldPhrase field) => field.Groups.Any(g => g.Any(k => k.StartsWith('~') || _recorded.Contains(k)));

    public bool Contains(string words) => _phrases.Get(CompactText.Key(words)).Count > 0;

    private static IEnumerable<string> Phrases(string words)
    {
        // Chinese phrases are set apart by spaces; English ones have spaces inside and stand, set apart by bars, at the end.
        var english = words.IndexOf('|', StringComparison.Ordinal);
        var cut = english < 0 ? LastChinese(words) : LastChinese(words[..english]);
        foreach (var word in words[..cut].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            yield return word;
        foreach (var phrase in words[cut..].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return phrase;
    }

    private static int LastChinese(string words)
    {
        var at = words.Length;
        while (at > 0 && words[at - 1] < 0x2E80)
            at--;
        return at;
    }
}

/// <param name="Groups">Each group is answered by the first of its keys that the venue has.</param>
internal sealed record FieldPhrase(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    private static readonly HashSet<string> Features = new(StringComparer.Ordinal)
    {
        "停车", "宠物友好", "无障碍", "儿童设施", "母婴与儿童", "包间", "外送", "配送", "早餐", "急诊", "夜间服务", "医保", "校车", "上门服务", "自助服务",
    };

    private static readonly string[] Denials = ["不", "无", "没有", "否", "未"];

    /// <summary>Something a place has or hasn't, rather than something that differs.</summary>
    public bool IsFeature => Groups.Any(g => g.Any(Features.Contains));

    public bool IsRecordedOf(Venue venue) => Groups.Any(g => g.Any(k => venue.Find(k) is not null));

    public bool IsOfferedBy(Venue venue)
        => Groups.SelectMany(g => g).Select(venue.Find).OfType<VenueFact>().Any(f => !Denials.Any(d => f.Text.StartsWith(d, StringComparison.Ordinal)));
}

internal readonly record struct FieldHit(int Start, int Length, FieldPhrase Field)
{
    public int End => Start + Length;
}
