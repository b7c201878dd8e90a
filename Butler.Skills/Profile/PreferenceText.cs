using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Profile;

/// <summary>The words worth keeping: the clauses that only ask to keep them ("帮我记到起") are left out, the others stay to the letter.</summary>
internal static partial class PreferenceText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly char[] Edges = [' ', ',', '\uFF0C', '\u3002', '.', ';', '\uFF1B', '!', '\uFF01', '\n', ':', '\uFF1A', '\u3001', '~'];

    public static string Clean(string words)
    {
        var text = words.Trim();
        var folded = CueFold.Fold(text);
        if (FromNowOn().Match(folded) is { Success: true, Index: > 0 } wish)
            (text, folded) = (text[..wish.Index], folded[..wish.Index]);
        if (Trailing().Match(folded) is { Success: true } tail && tail.Index > 0)
            text = text[..tail.Index];
        folded = CueFold.Fold(text);
        if (Leading().Match(folded) is { Success: true } head && head.Length < text.Length)
            text = text[head.Length..];
        text = text.Trim(Edges);
        return text.Length > 0 ? text : words.Trim();
    }

    [GeneratedRegex(@"[\s,.;!，。；!]*(?:请|麻烦|劳烦|拜托|你们?|您|就|要|都)*(?:帮我|给我|帮忙|替我)?(?:记住|记一下|记下来?|记下子|记到起?|记一哈|记好|备注一下|备注上|备注|登记一下|存一下|存起来|写到档案里?|写进档案|记到档案里?)(?:一下|哈|哦|啊|嘛|了|好吗|可以吗|谢谢)*[\s,.;!?。!]*$|[\s,.;!]*(?:please )?(?:remember (?:that|this|it)|make a note(?: of (?:it|that|this))?|note (?:it|this|that)(?: down)?|keep (?:it|that) in mind|put (?:it|that) on (?:file|record))(?:,? please|,? thanks)?[\s.!]*$", Options)]
    private static partial Regex Trailing();

    /// <summary>"对花生过敏 以后订餐记得": when to think of it goes without saying.</summary>
    [GeneratedRegex(@"[\s,]+(?:以后|往后|今后|下次)[^,.;!?]{0,8}(?:记得|记住|记到|注意|留意|提醒)[一下了哈哦啊嘛点]*[\s,.!]*$", Options)]
    private static partial Regex FromNowOn();

    [GeneratedRegex(@"^(?:你好|您好|管家|请|麻烦|劳烦|拜托|你们?|您|帮我|给我|帮忙|替我|要|得|一定|务必)*(?:记住|记一下|记下来?|记到起?|记得|备注一下|备注|登记一下|存一下)(?:哈|哦|啊|嘛)?[\s,:，：]*|^(?:hi|hello|hey)?[\s,]*(?:please )?(?:remember(?: that)?|note(?: that)?|make a note(?: that)?|keep in mind(?: that)?|for the record|just so you know|fyi)[\s,:]+", Options)]
    private static partial Regex Leading();
}
