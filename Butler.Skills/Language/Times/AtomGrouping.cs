using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Times;

/// <summary>Puts pieces together that belong to one time, and marks what bounds or rules it out.</summary>
internal static partial class AtomGrouping
{
    public static List<AtomGroup> Group(string text, List<Atom> atoms)
    {
        var groups = Adjacent(text, WithoutOverlaps(atoms));
        foreach (var group in groups)
            Mark(text, group);
        JoinRanges(text, groups);
        SelfCorrections.Apply(text, groups);
        MergeDistant(text, groups);
        ApplyLengths(text, groups, atoms);
        return groups;
    }

    /// <summary>The longer reading wins: "12月5号" over "12月", "每周一" over "周一".</summary>
    private static List<Atom> WithoutOverlaps(List<Atom> atoms)
    {
        var kept = new List<Atom>(atoms.Count);
        foreach (var atom in atoms.Where(atom => atom.Kind != AtomKind.LastsDays).OrderByDescending(atom => atom.Length).ThenBy(atom => atom.Index))
        {
            if (!kept.Exists(other => atom.Index < other.EndIndex && other.Index < atom.EndIndex))
                kept.Add(atom);
        }
        kept.Sort((one, other) => one.Index.CompareTo(other.Index));
        return kept;
    }

    private static List<AtomGroup> Adjacent(string text, List<Atom> atoms)
    {
        var groups = new List<AtomGroup>();
        foreach (var atom in atoms)
        {
            var last = groups.Count > 0 ? groups[^1] : null;
            if (last is null || !last.Accepts(atom) || !Connector().IsMatch(text.AsSpan(last.EndIndex, atom.Index - last.EndIndex)))
                groups.Add(last = new AtomGroup());
            else
                MarkBetween(text.AsSpan(last.EndIndex, atom.Index - last.EndIndex), last);
            last.Add(atom);
        }
        return groups;
    }

    /// <summary>"tomorrow before noon".</summary>
    private static void MarkBetween(ReadOnlySpan<char> gap, AtomGroup group)
    {
        group.Before |= gap.Contains("before", StringComparison.Ordinal) || gap.Contains("by", StringComparison.Ordinal);
        group.After |= gap.Contains("after", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:[ ,()]|的|在|于|是|大概|大约|约莫|差不多|左右|那天|这天|当天|就|吧|嘛|at|on|in|the|around|about|of|@|sharp|early|late|any ?time|some ?time|before|after|by|between|from)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Connector();

    [GeneratedRegex(@"^\s*(?:左右|的?时候)?(?:(?<before>之前|以前|前面?(?![台门后天夫男女任妻期排途往面进]))|(?<after>之后|以后|过后|后(?![天门面备院勤台晚])|onwards?\b|or later|and after)|(?<start>开始|起(?![来床飞诉])|打头))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"(?:\b(?<before>before|by|until|till|no later than|due)|\b(?<after>after|since|from)|(?<=[班用开待忙业直坐课睡会学])(?<end>到)|(?<untilend>直到|截止到?|一直到)|(?<beforezh>赶在)|(?<overzh>过了))\s*(?:around |about |the )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:(?<!start(?:ing)? )\bsince|不是|不要|不在|[别莫不](?:要)?[约订在排]|别安排|别|莫|不用|不约|不想要?|除了|除|并非|not|not on|not at|except|instead of|rather than)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"^\s*(?:那天|都|的话|了|我|这个时间|是)*\s*(?:不行|不方便|不得行|不可以|不合适|不太行|不成|来不及|赶不上|赶不及|去不了|来不了|太晚|太早|约满|doesn't work|does not work|won't work|isn't good|is not good|is no good|no good|not possible|isn't possible|isn't convenient|is not convenient|is too late|is too early|too late|too early)", RegexOptions.CultureInvariant)]
    private static partial Regex RuledOut();

    [GeneratedRegex(@"^\s*(?:那天|都|的话|了|我们?|家里|临时)*\s*(?:没空|没得空|没时间|没得时间|有事|有点事|不在|要上班|要加班|加班|要开会|要出差|出差|没人|i'm busy|i am busy|i'm not|i can't|i cannot|we can't|i have|i'm away|i won't)", RegexOptions.CultureInvariant)]
    private static partial Regex Inconvenient();

    /// <summary>"明早要交的方案": tells which, not when.</summary>
    [GeneratedRegex(@"^\s*(?:就|我|我们|还|家里|都)*(?:要|得)[\u4e00-\u9fff]{1,3}的", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeClause();

    [GeneratedRegex(@"^\s*(?:就|我|我们|还|家里|都)*(?:要交|要用|要考|要面试|要开会|要见|要穿|要出差|要出发|要走|要飞|要回|得交|得用|有客人|有朋友|来客人|请客|的?飞机|的?航班|的?高铁|的?火车|的?动车|考试|面试|开会|出差|出国|上班|上学|过生日|生日|结婚|到期|停水|停电|才回|才到家|才下班|才放学|回来)", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^\s*(?:左右)?\s*(?:到|至|-|~|—|–|to|until|till|through|and)\s*(?:around |about )?$", RegexOptions.CultureInvariant)]
    private static partial Regex RangeWord();

    /// <summary>"After three but before five".</summary>
    [GeneratedRegex(@"^\s*,?\s*(?:but|and)?\s*(?:before|by)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BothBounds();

    private static void Mark(string text, AtomGroup group)
    {
        var after = text.AsSpan(group.EndIndex);
        foreach (var match in Trailing().EnumerateMatches(after))
        {
            var word = after.Slice(match.Index, match.Length).TrimStart();
            if (word.StartsWith("左右") || word.Contains("时候", StringComparison.Ordinal))
                word = word[(word.StartsWith("左右") ? 2 : word.IndexOf("时候", StringComparison.Ordinal) + 2)..];
            group.Before |= word.EndsWith("前") || word.EndsWith("前面");
            group.After |= word.EndsWith("后") || word.StartsWith("on") || word.StartsWith("or") || word.StartsWith("and");
            group.IsStart |= word is "开始" or "起" or "打头";
            group.Reach(group.EndIndex + match.Index + match.Length);
            break;
        }
        var before = text.AsSpan(0, group.Index);
        if (Leading().IsMatch(before))
        {
            var lead = Leading().Match(text[..group.Index]);
            group.Before |= lead.Groups["before"].Success || lead.Groups["beforezh"].Success;
            group.After |= lead.Groups["after"].ValueSpan is "after" || lead.Groups["overzh"].Success;
            group.IsStart |= lead.Groups["after"].ValueSpan is "from" or "since";
            group.IsEnd |= lead.Groups["end"].Success || lead.Groups["untilend"].Success;
        }
        else if (BeforeWeMove().IsMatch(before))
        {
            group.Before = true;
        }
        if (group.Before && NotSooner().IsMatch(before))
            (group.Before, group.After) = (false, true);
        else if (LateBound().IsMatch(before))
            group.After = true;
        // "十点以前莫来" is when not to come; "九点以后别打电话" is about something else than coming.
        if ((group.Before || group.After) && NotToCome().IsMatch(text.AsSpan(group.EndIndex)))
            (group.Before, group.After) = (group.After, group.Before);
        group.IsNegated = NotToDisturb().IsMatch(text.AsSpan(group.EndIndex)) || Denied().IsMatch(before) || RelativeClause().IsMatch(text.AsSpan(group.EndIndex)) || RuledOut().IsMatch(text.AsSpan(group.EndIndex));
        group.IsReason = Reason().IsMatch(text.AsSpan(group.EndIndex));
        group.IsInconvenient = Inconvenient().IsMatch(text.AsSpan(group.EndIndex));
    }

    [GeneratedRegex(@"\b(?:not|never|don't come|please don't come|do not come) (?:before|until|till)\s*(?:around |about )?$", RegexOptions.CultureInvariant)]
    private static partial Regex NotSooner();

    [GeneratedRegex(@"\b(?:no|not any) (?:earlier|sooner) than\s*(?:around |about )?$", RegexOptions.CultureInvariant)]
    private static partial Regex LateBound();

    [GeneratedRegex(@"^\s*(?:就|都|请|千万)*(?:别|不要|莫要?|不能|勿)(?:过|上门)?来?(?<=来|上门)", RegexOptions.CultureInvariant)]
    private static partial Regex NotToCome();

    [GeneratedRegex(@"^\s*(?:就|都|请|千万)*(?:别|不要|莫要?|勿)(?:给我|再)?(?:打|敲|按|吵|联系|发|call|ring|knock)", RegexOptions.CultureInvariant)]
    private static partial Regex NotToDisturb();

    /// <summary>"before we move in next Monday", "in time for the party on Friday".</summary>
    [GeneratedRegex(@"\bbefore\s+(?:i|we|they|the|my|our)\s+[a-z ]{2,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeWeMove();

    private static void JoinRanges(string text, List<AtomGroup> groups)
    {
        for (var i = 0; i + 1 < groups.Count; i++)
        {
            var (first, second) = (groups[i], groups[i + 1]);
            var between = text.AsSpan(first.EndIndex, Math.Max(0, second.Index - first.EndIndex));
            var bounded = first is { After: true, Clock: not null } && second is { Before: true, Clock: not null } && BothBounds().IsMatch(between);
            if (bounded)
                second.Before = first.After = false;
            else if (between.IsEmpty || !RangeWord().IsMatch(between) || first.Recurring is not null && second.HasDay)
                continue;
            var and = !bounded && between.Trim() is "and";
            if (and && !text.AsSpan(0, second.Index).Contains("between", StringComparison.Ordinal))
                continue;
            if ((first.Clock is null) != (second.Clock is null) && (first.Days is null || second.Days is null))
                continue;
            if (first.Instant is not null || second.Instant is not null || first.Vague is not null || second.Vague is not null)
                continue;
            first.To = second;
            if (second.Clock is not null)
                first.Days ??= second.Days;
            first.IsEnd = false;
            first.Before = first.After = second.Before = false;
            first.Reach(second.EndIndex);
            groups.RemoveAt(i + 1);
        }
    }

    /// <summary>
    /// "周五想吃火锅 帮留个位 18:30" is one time; "周六上午十点送水,下午三点洗车" are two of one day; "加班到九点,五点半起"
    /// is one from half past five to nine.
    /// </summary>
    private static void MergeDistant(string text, List<AtomGroup> groups)
    {
        for (var i = 1; i < groups.Count; i++)
        {
            var group = groups[i];
            if (group is { HasDay: true, HasTime: true } && groups[i - 1] is { HasDay: true, HasTime: false } either && group.Index > either.EndIndex
                && Or().IsMatch(text.AsSpan(either.EndIndex, group.Index - either.EndIndex)))
                either.TakeTimeFrom(group);
            if (group is { HasDay: true, IsPast: false, IsNegated: false, InheritsDay: false } && groups[i - 1] is { HasDay: false, HasTime: true, IsNegated: false } earlier
                && (earlier.Clock is null || !group.HasTime))
            {
                // "晚上想找人 明晚" says the evening twice; "三点来 周六" says the day last.
                if (earlier.Part is null || group.Part is null || earlier.Part == group.Part)
                {
                    group.TakeTimeFrom(earlier);
                    groups.RemoveAt(--i);
                    continue;
                }
            }
            if (group.HasDay || group.Clock is null && group.Part is null)
                continue;
            var source = groups.Take(i).LastOrDefault(other => other.HasDay && !other.IsNegated);
            if (group.IsStart && groups.Take(i).LastOrDefault(other => other.IsEnd && other.Clock is not null) is { } end)
            {
                group.Days = end.Days;
                group.InheritsDay = true;
                group.To = end;
                groups.Remove(end);
                i--;
                continue;
            }
            if (source is null || source.IsPast && !BelongsToPast(text, source, group))
                continue;
            if (source.Clock is null && group.Clock is not null && (source.Part is null || group.Part is null || source.Part == group.Part) && source.To is null)
            {
                source.TakeTimeFrom(group);
                groups.RemoveAt(i--);
            }
            else if (source.Clock is null && source.Part is null && source.To is null && !source.IsNegated && group.Clock is null)
            {
                source.TakeTimeFrom(group);
                groups.RemoveAt(i--);
            }
            else if (source.Days is { IsPeriod: false } && !source.IsPast)
            {
                group.Days = source.Days with { Part = null };
                group.InheritsDay = true;
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:,|或者?|还是|和|or|and)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Or();

    /// <summary>"昨晚被刮了,大概十点到十二点" looks back; "昨天坏的,三点来修" looks ahead.</summary>
    private static bool BelongsToPast(string text, AtomGroup source, AtomGroup group) =>
        source.Part is not null && source.Clock is null && group.Part is null && !Comes().IsMatch(text.AsSpan(group.EndIndex));

    [GeneratedRegex(@"^\s*(?:钟|左右)?(?:能|可以|请|派|叫|喊|安排|过|上|来|送|修|去|到|前|后|之前|以后|就)", RegexOptions.CultureInvariant)]
    private static partial Regex Comes();

    /// <summary>"后天开始用三天", "12月5号一晚".</summary>
    private static void ApplyLengths(string text, List<AtomGroup> groups, List<Atom> atoms)
    {
        foreach (var length in atoms.Where(atom => atom.Kind == AtomKind.LastsDays))
        {
            if (groups.Exists(group => group.Index < length.EndIndex && length.Index < group.EndIndex))
                continue;
            foreach (var group in groups)
            {
                if (group.Days is not { IsPeriod: false, IsPast: false } || group.Clock is not null || group.To is not null)
                    continue;
                var gap = length.Index - group.EndIndex;
                var beside = gap is >= 0 and <= 3 || text.AsSpan(length.EndIndex).TrimStart().StartsWith("从") && group.Index > length.EndIndex;
                if (group.IsStart || beside)
                {
                    group.LastsDays = length.Days;
                    if (beside && gap >= 0)
                        group.Reach(length.EndIndex);
                    break;
                }
            }
        }
    }
}
