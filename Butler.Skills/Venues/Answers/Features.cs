using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers;

/// <summary>Whether something a venue lists is what was asked for.</summary>
internal static class Features
{
    /// <summary>
    /// 公共区域和部分房间提供wifi covers 部分房间提供wifi and wifi; 早餐服务 does not cover 早餐服务免费: everything asked for
    /// must be there, in its order.
    /// </summary>
    public static bool Covers(string listed, string asked)
    {
        var (have, want) = (CompactText.Key(listed), CompactText.Key(asked));
        if (have.Contains(want, StringComparison.Ordinal))
            return true;
        // Beginning and end must be the value's own, or 会议室 would be found scattered over any long text.
        if (have.Length < 4 || want.Length < 4 || have.Length > want.Length * 3 || have[^1] != want[^1])
            return false;
        var at = 0;
        foreach (var c in have)
        {
            if (at < want.Length && c == want[at])
                at++;
        }

        return at == want.Length;
    }

    /// <summary>What comes close: other wifi than the wifi asked for.</summary>
    public static List<string> Related(IEnumerable<string> listed, string asked)
    {
        const int Tail = 4;
        var want = CompactText.Key(asked);
        if (want.Length < Tail)
            return [];
        return [.. listed.Where(v => CompactText.Key(v).EndsWith(want[^Tail..], StringComparison.Ordinal)).Distinct().Take(2)];
    }
}
