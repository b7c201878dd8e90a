using Butler.Skills.Language.Places;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>
/// A time, a place or a number and hardly a word beside it: "3栋2单元楼下", "不是明天 是后天". Such words tell nothing but the
/// detail, whatever what was learnt takes them for.
/// </summary>
internal static class PlainDetail
{
    private const int LongestText = 24;
    private const int MostBeside = 2;
    private const string Filler = "我你您们不是在到给要就用把放送写改成对错还有和跟也行可以好的了吧嘛呀啊哦哈嗯那这个边间里头旁上下东西南北中左右家房屋请帮地址时间数量号点星分住门口楼";

    /// <summary>Any day will do: which one is meant does not matter here.</summary>
    private static readonly DateTimeOffset SomeDay = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));

    /// <param name="folded">A text that went through <see cref="SafetyText"/>.</param>
    public static bool Is(string folded)
    {
        if (folded.Length > LongestText)
            return false;
        var rest = folded.ToCharArray();
        var found = 0;
        foreach (var time in WhenReader.Read(folded, SomeDay))
            found += Take(rest, time.Index, time.Length);
        foreach (var number in QuantityReader.ReadAll(folded))
            found += Take(rest, number.Index, number.Length);
        if (PlaceReader.Read(folded) is { } place)
            found += Take(rest, place.Index, place.Length);
        return found > 0 && rest.Count(c => char.IsLetter(c) && !Filler.Contains(c, StringComparison.Ordinal)) <= MostBeside;
    }

    private static int Take(char[] text, int index, int length)
    {
        text.AsSpan(index, length).Fill(' ');
        return length;
    }
}
