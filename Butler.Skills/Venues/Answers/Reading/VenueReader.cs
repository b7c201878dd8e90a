using System.Text.RegularExpressions;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>Reads a question with the words of one version of the knowledge.</summary>
internal sealed partial class VenueReader
{
    private const int LongestQuestion = 500;
    private readonly VenueNames _names;
    private readonly FieldLexicon _fields;
    private readonly CategoryLexicon _categories;
    private readonly ValueLexicon _values;
    private readonly AreaLexicon _areas;

    public VenueReader(VenueCatalog catalog, VenueNames names)
    {
        _names = names;
        _fields = new FieldLexicon(catalog.All);
        _categories = new CategoryLexicon(catalog);
        _values = new ValueLexicon(catalog.All, _categories);
        _areas = new AreaLexicon(catalog.All, _categories);
    }

    private VenueReader(VenueReader before, VenueNames names, IReadOnlyList<Venue> more)
        => (_names, _fields, _categories, _values, _areas) = (names, before._fields.With(more), before._categories, before._values.With(more), before._areas.With(more));

    /// <summary>The words with those that more venues bring; null where they bring another category, which only a reader of all has.</summary>
    public VenueReader? With(VenueNames names, IReadOnlyList<Venue> more)
        => more.All(v => _categories.IsCategory(v.Category)) ? new VenueReader(this, names, more) : null;

    public VenueReading Read(VenueQuestion question)
    {
        var asked = question.Text.Length > LongestQuestion ? question.Text[..LongestQuestion] : question.Text;
        var folded = Fold(asked);
        var text = CompactText.Of(folded);
        var named = NamesIn(text);
        var taken = named.Select(n => (n.Start, n.End)).ToList();

        var fieldHits = _fields.Find(text).Where(h => IsFree(text, h.Start, h.Length, taken)).ToList();
        var valueHits = _values.Find(text).Where(h => IsFree(text, h.Start, h.Length, taken)).ToList();
        // The longer of two readings wins; of equal ones the fact, unless no venue at all has it.
        fieldHits.RemoveAll(f => valueHits.Exists(v => v.Start <= f.Start && v.End >= f.End && (v.Length > f.Length || !_fields.IsRecorded(f.Field))));
        valueHits.RemoveAll(v => fieldHits.Exists(f => f.Start <= v.Start && f.End >= v.End) || !IsWish(text, v));
        var categoryHits = _categories.Find(text)
            .Where(h => IsFree(text, h.Start, h.Length, taken)
                && !valueHits.Exists(v => v.Start <= h.Start && v.End >= h.End)
                && !fieldHits.Exists(f => f.Start <= h.Start && f.End >= h.End && f.Length > h.Length))
            .ToList();
        var areaHits = _areas.Find(text).Where(h => IsFree(text, h.Start, h.Length, taken)).ToList();
        var nearby = NearbyReader.Read(text, categoryHits).Where(n => !taken.Exists(t => n.Start < t.End && t.Start < n.End)).ToList();
        var numbers = NumbersIn(folded, text, named, valueHits);
        var rest = Rest(text, taken, fieldHits, valueHits, categoryHits);
        var subject = named.Count + categoryHits.Count + valueHits.Count == 0 ? SubjectOf(rest, text, fieldHits) : null;
        var doing = categoryHits.Count + valueHits.Count + named.Count == 0 && WantedDoing.Read(folded) is { } done && !IsOrdinary(done.Said) ? done : null;

        return new VenueReading
        {
            Text = text,
            Names = named,
            UnknownName = UnknownName.Find(folded, named, IsOrdinary) ?? EnglishUnknownName.Find(asked, named),
            Fields = [.. fieldHits.Select(h => h.Field).Distinct()],
            Nearby = nearby,
            Categories = categoryHits,
            Values = valueHits,
            Numbers = numbers,
            Areas = [.. areaHits.Select(a => a.Name).Distinct()],
            Reference = Reference.Read(text, categoryHits, nearby, FirstAsked(text, fieldHits, valueHits)),
            Moment = MomentReader.Read(ChineseNumbers.ToDigits(folded), question.Now, question.Holidays),
            Order = OrderOf(folded),
            WantedDish = valueHits.Count == 0 && Dish().Match(folded) is { Success: true } dish && !IsOrdinary(dish.Groups["dish"].Value) ? dish.Groups["dish"].Value : null,
            WantedDoing = doing,
            Subject = subject,
            IsOnlyOfSubject = subject is not null && !FillWords().IsMatch(subject.Replace(" ", "", StringComparison.Ordinal)) && FillWords().Replace(rest.Replace(subject, "", StringComparison.Ordinal), "").Length == 0,
            Companions = Companions.In(folded),
            AsksWhere = Where().IsMatch(folded),
            IsOfVisit = folded.AsSpan().IndexOfAny('玩', '逛', '游') >= 0 || folded.Contains("走走", StringComparison.Ordinal),
            Seeks = Seeking().IsMatch(folded),
            Leftover = FillWords().Replace(rest, "").Length,
            FeatureWishes = FeatureWishes(folded, fieldHits, categoryHits, question.Recent.Count > 0),
            AsksOpen = Opening().IsMatch(folded),
            AllNight = AroundTheClock().IsMatch(folded) && valueHits.TrueForAll(v => !v.Said.StartsWith("24", StringComparison.Ordinal)),
            AsksYesOrNo = YesOrNo().IsMatch(folded),
        };
    }

    // Not the everyday words some venue is called by (a restaurant called 酒吧), nor a chain's name inside that of a dish.
    private List<NameMatch> NamesIn(CompactText text)
    {
        var longer = _values.Find(text).Select(v => text.InOriginal(v.Start, v.Length)).ToList();
        var found = _names.Find(text).Where(n => !IsEveryday(text.Original.Substring(n.Start, n.Length), n.Kind)
            && !longer.Exists(v => v.Length > n.Length && v.Start <= n.Start && v.Start + v.Length >= n.End)).ToList();
        return found.Count > 0 ? [.. found.Select(n => AtItsBranch(text.Original, n))] : [.. _names.FindMisspelt(text)];
    }

    private static NameMatch AtItsBranch(string text, NameMatch name)
    {
        if (UnknownName.BranchAfter(text, name) is not { } branch || UnknownName.AtBranch(name, branch) is not { Count: > 0 } there)
            return name;
        return name with { Length = name.Length + branch.Length, Venues = there };
    }

    private bool IsEveryday(string words, NameKind kind)
        => _categories.IsWord(words) || KindWords.Contains(words) || _fields.Contains(words) || _areas.Contains(words)
            || (_values.Contains(words) && (kind != NameKind.Full || words.Length <= 2));

    /// <summary>A word that describes or classifies, rather than names.</summary>
    private bool IsOrdinary(string words)
        => _categories.IsWord(words) || KindWords.Contains(words) || _values.Contains(words) || _areas.Contains(words) || _fields.Contains(words);

    // What a kind of place shall offer: 能带狗的餐厅, restaurants with parking.
    private static List<FieldPhrase> FeatureWishes(string folded, List<FieldHit> fieldHits, List<CategoryHit> categoryHits, bool inATalk)
    {
        const int Reach = 5;
        // English puts the features after the place, and sentences between.
        var anywhere = folded.All(char.IsAscii) && Seeking().IsMatch(folded);
        return [.. fieldHits
            .Where(f => f.Field.IsFeature && categoryHits.Exists(c => c.IsNoun && (c.Start >= f.End ? c.Start - f.End <= Reach : f.Start >= c.End && (anywhere || (!inATalk && f.Start - c.End <= 1 && Ability().IsMatch(folded))))))
            .Select(f => f.Field)];
    }

    // A name may hold words that questions are filled with, but hardly of nothing else.
    private static string? SubjectOf(string rest, CompactText text, List<FieldHit> fieldHits)
    {
        const int OwnShare = 2;
        var fields = fieldHits.Select(h => text.InOriginal(h.Start, h.Length)).Select(h => (h.Start, h.Start + h.Length)).ToList();
        return AskedSubject.Find(rest, fields) is { } subject && FillWords().Replace(subject, "") is { Length: >= 2 } own && own.Length * OwnShare > subject.Length ? subject : null;
    }

    // What the question has beside what was understood: of "会所几点开门" the 会所 is left, so it isn't about the venue of the talk.
    private static string Rest(
        CompactText text, List<(int Start, int End)> taken, List<FieldHit> fieldHits, List<ValueHit> valueHits, List<CategoryHit> categoryHits)
    {
        var rest = text.Original.ToCharArray();
        foreach (var (start, end) in taken)
            rest.AsSpan(start..end).Fill(' ');
        foreach (var (start, length) in fieldHits.Select(h => (h.Start, h.Length))
            .Concat(valueHits.Select(h => (h.Start, h.Length))).Concat(categoryHits.Select(h => (h.Start, h.Length))))
        {
            var (from, size) = text.InOriginal(start, length);
            rest.AsSpan(from, size).Fill(' ');
        }

        return new string(rest);
    }

    // 蒸完桑拿 is over. And of a list as long as that of dishes, somebody's entry may be any word, so it takes a word of eating before it.
    private bool IsWish(CompactText text, ValueHit hit)
    {
        const int Reach = 12;
        var (start, length) = text.InOriginal(hit.Start, hit.Length);
        if (start > 0 && text.Original[start - 1] is '完' or '过')
            return false;
        // 带老人逛公园 tells who comes along, 适合老人的 what is wished.
        if (start > 0 && text.Original[start - 1] is '带' or '陪' or '和' or '跟' or '给' && hit.Said is "老人" or "孩子" or "儿童" or "朋友" or "学生" or "家庭" or "情侣")
            return false;
        return hit.Mentions.Any(m => !_values.IsOpenEnded(m.Key))
            || Eating().IsMatch(text.Original[Math.Max(0, start - Reach)..Math.Min(text.Original.Length, start + length + 4)]);
    }

    private static int FirstAsked(CompactText text, List<FieldHit> fieldHits, List<ValueHit> valueHits)
        => fieldHits.Select(f => text.InOriginal(f.Start, f.Length).Start)
            .Concat(valueHits.Select(v => text.InOriginal(v.Start, v.Length).Start))
            .DefaultIfEmpty(text.Original.Length).Min();

    private static List<NumericWish> NumbersIn(string folded, CompactText text, List<NameMatch> named, List<ValueHit> valueHits)
    {
        // Names are blanked first: 798艺术区 and 7天连锁 are no wishes.
        var chars = folded.ToCharArray();
        foreach (var name in named)
            chars.AsSpan(name.Start, name.Length).Fill('\n');
        var nameless = new string(chars);
        foreach (var hit in valueHits)
        {
            var (start, length) = text.InOriginal(hit.Start, hit.Length);
            chars.AsSpan(start, length).Fill('\n');
        }

        return NumericReader.Read(ChineseNumbers.ToDigits(new string(chars)), nameless);
    }

    private static bool IsFree(CompactText text, int start, int length, List<(int Start, int End)> taken)
    {
        var (from, size) = text.InOriginal(start, length);
        return !taken.Exists(t => from < t.End && t.Start < from + size);
    }

    // Letters as TextFold has them; sentence marks keep their meaning, which folding would lose (a full stop is no decimal point).
    private static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = original[i] is '。' or '、' ? original[i] : TextFold.Fold(original[i]);
    });

    private static VenueOrder? OrderOf(string text)
    {
        if (Cheap().IsMatch(text))
            return VenueOrder.Cheapest;
        if (Dear().IsMatch(text))
            return VenueOrder.Dearest;
        return Best().IsMatch(text) ? VenueOrder.Best : null;
    }

    // 花店能送货吗: whether places of this kind do it, not whether the one of the talk does.
    [GeneratedRegex(@"[能可会](?:不能|不可以|以)?[\u4e00-\u9fff]{1,6}[吗么嘛?]", RegexOptions.CultureInvariant)]
    private static partial Regex Ability();

    [GeneratedRegex(@"去哪(?!家|个|一)|哪(?:里|儿|个地方)?(?:可以|能|好)|到哪(?:里|儿)?(?:去)?|哪(?:里|儿)?(?:玩|逛|吃|住)|\bwhere (?:can|could|should|to|do)\b|\bsomewhere\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"推荐(?!菜)|介绍|找|去哪(?!家|个)|哪(?:里|儿)?(?:可以|能)|哪家|哪个|哪些|哪里有|哪儿有|哪有|想去|想吃|想住|想要|求|选(?:一|个|家)|安排|recommend|\bfind\b|looking for|suggest|which|\bany\b|is there an?\b|where can|\b(?:restaurants|hotels|banks|parks|hospitals|pharmacies|schools|gyms|malls|sights|attractions|lawyers)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Seeking();

    [GeneratedRegex(@"营业|开门|关门|开着|上班|开放|开到|打烊|还开|开吗|开不开|开没开|几点开|几点关|24小时|通宵|\bopen\b|\bclosed?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<!这么|那么|真|很|挺)(?:最?便宜|最?实惠|划算)|性价比|价格低|最低价的|cheap|budget", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cheap();

    [GeneratedRegex(@"吃|喝|尝|菜|道|美食|有|做|点(?:个|份|一)|口味|风味|\b(?:eat|serve|serves|with|dish)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Eating();

    [GeneratedRegex(@"[\s\p{P}\p{S}\d]|这么|那么|怎么样|怎么|什么|告诉|知道|请问|麻烦|帮我|顺便|可以|谢谢|现在|今天|明天|后天|周[一二三四五六日末]|星期.|附近|周边|周围|具体|详细|大概|多少|多久|一下|最后|还有|别的|其他|其它|值得|好玩|地方|记下|收到|没问题|不错|[的了吗呢吧啊呀哦嗯恩么嘛哈好那这它他她家个是有在要想查看给把和与都也还再你您我请问几点号去来就说行可以能不没对吃玩住哪里儿下上看到啥咋]", RegexOptions.CultureInvariant)]
    private static partial Regex FillWords();

    [GeneratedRegex(@"24\s*小时|通宵|全天(?:开|营业)|around the clock|24 hours|24/7", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AroundTheClock();

    [GeneratedRegex(@"[吗么嘛?\uFF1F]|有没有|是不是|能不能|可不可以|是否|能否|提供|不\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"最贵|最高档|最豪华|most expensive", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dear();

    [GeneratedRegex(@"评分最?高(?!不|吗|么)|评价最?好|口碑最?好|评分好|最好的|\bbest\b|top rated|highest", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Best();

    [GeneratedRegex(@"(?:吃|尝尝|喝)(?:到|个|顿|一?顿|点)?(?<dish>[\u4e00-\u9fffA-Za-z-[的了完想找我去个家好么吗呢]]{2,10}?)(?:这道|那道|这个|的?(?:餐馆|餐厅|饭店|地方|馆子))", RegexOptions.CultureInvariant)]
    private static partial Regex Dish();
}
