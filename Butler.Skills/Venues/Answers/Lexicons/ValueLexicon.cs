using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>The values that list-like facts take (dishes, facilities, tags, kinds), found in a text.</summary>
internal sealed class ValueLexicon
{
    private const int Shortest = 2;
    private const int LongestValue = 24;

    private const int LongEnough = 4;

    /// <summary>What is asked for by its head, and the head's other names.</summary>
    private static readonly (string Head, string[] Others)[] Heads =
    [
        ("泳池", ["游泳池"]), ("wifi", ["无线网", "无线网络"]), ("自行车", ["单车"]), ("儿童乐园", ["游乐场"]), ("会议室", ["会议厅"]), ("宴会厅", ["婚宴"]), ("水疗", ["spa"]),
        ("洗衣", []), ("咖啡", []), ("淋浴", ["洗澡"]), ("更衣", []), ("轮椅", []), ("母婴室", []), ("吹风机", []), ("热水", []), ("停车位", ["车位"]),
    ];

    private static readonly string[] Endings = ["服务设施", "服务", "设施", "电话"];

    /// <summary>Words that are somebody's value but in a question say something else.</summary>
    private static readonly HashSet<string> TooCommon = new(StringComparer.Ordinal)
    {
        "其他", "推荐", "特色", "服务", "设施", "环境", "免费", "现金", "不可", "没有", "不适用", "可以", "预约", "官网", "地址", "电话", "价格", "评分", "门票",
        "上门", "周末", "工作日", "全天", "北京", "中心", "附近", "周边", "方便", "地方", "公众号", "现场", "都可以", "不错", "24小时", "酒店", "餐厅", "开车", "菜品", "套餐",
    };

    /// <summary>A fact with more different values than this is open-ended: dishes, not kinds.</summary>
    private const int MostOfAKind = 300;

    private readonly PhraseTrie<ValueMention> _values;
    private readonly Dictionary<string, int> _kinds;
    private readonly CategoryLexicon _categories;

    public ValueLexicon(IEnumerable<Venue> venues, CategoryLexicon categories)
    {
        (_categories, _values, _kinds) = (categories, new PhraseTrie<ValueMention>(), new Dictionary<string, int>(StringComparer.Ordinal));
        AddValuesOf(venues);
    }

    private ValueLexicon(IEnumerable<Venue> more, ValueLexicon before)
    {
        (_categories, _values, _kinds) = (before._categories, new PhraseTrie<ValueMention>(before._values), new Dictionary<string, int>(before._kinds, StringComparer.Ordinal));
        AddValuesOf(more);
    }

    /// <summary>With the values that more venues bring.</summary>
    public ValueLexicon With(IEnumerable<Venue> more) => new(more, this);

    private void AddValuesOf(IEnumerable<Venue> venues)
    {
        Dictionary<(string Key, string Value), ValueMention> mentions = [];
        foreach (var venue in venues)
        {
            foreach (var fact in venue.Facts)
            {
                if (!IsListLike(fact))
                    continue;
                foreach (var value in fact.Values)
                    Mention(mentions, fact, value, venue.Category);
            }
        }

        foreach (var mention in mentions.Values)
        {
            var key = CompactText.Key(mention.Value);
            var known = _values.Get(key).Where(m => !m.IsStem && m.Key == mention.Key && m.Value == mention.Value).ToList();
            if (mention.Categories.All(c => known.Exists(m => m.Categories.Contains(c))))
                continue;
            if (known.Count == 0)
                _kinds[mention.Key] = _kinds.GetValueOrDefault(mention.Key) + 1;
            if (IsTooCommon(key) || _categories.IsWord(mention.Value))
                continue;
            _values.Add(key, mention);
            foreach (var stem in Stems(key))
                _values.Add(stem, mention with { IsStem = true });
        }
    }

    /// <summary>The longest values, none overlapping; several mentions in one hit when facts share a value.</summary>
    public List<ValueHit> Find(CompactText text)
    {
        List<ValueHit> hits = [];
        foreach (var hit in _values.FindLongest(text))
        {
            var whole = hit.Payloads.Where(m => !m.IsStem).ToList();
            hits.Add(new ValueHit(hit.Start, hit.Length, text.Text.Substring(hit.Start, hit.Length), whole.Count > 0 ? whole : hit.Payloads));
        }

        return hits;
    }

    public bool IsOpenEnded(string key) => _kinds.GetValueOrDefault(key) > MostOfAKind;

    public bool Contains(string words) => _values.Get(CompactText.Key(words)).Count > 0;

    /// <summary>Facts that list things or name a kind; not prose, places, numbers or times.</summary>
    public static bool IsListLike(VenueFact fact)
        => fact.Key is not (VenueKeys.Address or VenueKeys.Phone or VenueKeys.Hours or VenueKeys.Fee or VenueKeys.Price or VenueKeys.Rating
                or VenueKeys.Metro or VenueKeys.Nearby or VenueKeys.PerHead)
            && !fact.Key.StartsWith(VenueKeys.NearbyPrefix, StringComparison.Ordinal)
            && !DurationText.IsDuration(fact.Text)
            && fact.Values.All(v => v.Length <= LongestValue);

    private static bool IsTooCommon(string key) => key.Length < Shortest || TooCommon.Contains(key) || key.All(char.IsAsciiDigit);

    private static void Mention(Dictionary<(string, string), ValueMention> mentions, VenueFact fact, string value, string category)
    {
        if (!mentions.TryGetValue((fact.Key, value), out var mention))
            mentions[(fact.Key, value)] = mention = new ValueMention(fact.Key, value, new HashSet<string>(StringComparer.Ordinal));
        ((HashSet<string>)mention.Categories).Add(category);
    }

    // 接机服务 is asked as 接机, 高档型 as 高档, 酒店各处提供wifi as wifi.
    private static IEnumerable<string> Stems(string key)
    {
        foreach (var ending in Endings)
        {
            if (key.Length >= ending.Length + Shortest && key.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return key[..^ending.Length];
                break;
            }
        }

        // 室内恒温泳池 is asked as 泳池 or 游泳池.
        if (key.Length >= LongEnough)
        {
            foreach (var (head, others) in Heads)
            {
                if (!key.Contains(head, StringComparison.Ordinal))
                    continue;
                yield return head;
                foreach (var other in others)
                    yield return other;
            }
        }

        if (key.Length == 3 && key[2] == '型')
            yield return key[..2];
        var provides = key.IndexOf("提供", StringComparison.Ordinal);
        if (provides > 0 && key.Length - provides - 2 >= Shortest)
            yield return key[(provides + 2)..];
    }
}

/// <param name="Categories">Categories that have a venue with this value.</param>
internal sealed record ValueMention(string Key, string Value, IReadOnlySet<string> Categories, bool IsStem = false);

internal readonly record struct ValueHit(int Start, int Length, string Said, IReadOnlyList<ValueMention> Mentions)
{
    public int End => Start + Length;
}
