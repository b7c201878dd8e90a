using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Reminders.Reading;

/// <summary>What is left to be reminded of when the asking is taken out of the words: "提醒我给我妈打电话" is "给我妈打电话".</summary>
internal static partial class ReminderText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Wake = "起床";
    private const string WakeEnglish = "wake up";

    private static readonly char[] Pauses = [',', '\uFF0C', '\u3002', ';', '\uFF1B', '!', '\uFF01', '?', '\uFF1F', '\n', '\u2026', ':', '\uFF1A', '\u3001', '~', '\u23F0', '\u2600', '\uFE0F'];

    /// <param name="words">With the times already blanked out.</param>
    public static string Clean(string words)
    {
        var folded = CueFold.Fold(words);
        var left = words.ToCharArray();
        foreach (var asking in new[] { Asking(), Calling(), Forgetting(), AskingEnglish() })
        {
            foreach (Match match in asking.Matches(folded))
                left.AsSpan(match.Index, match.Length).Fill(',');
        }

        var english = !folded.Any(c => c > '\u2e80');
        var pieces = new string(left).Split(Pauses, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(piece => english ? [piece] : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(piece => english ? Trim(TailEnglish(), HeadEnglish(), piece) : Trim(Tail(), Head(), piece))
            .Where(piece => piece.Any(char.IsLetterOrDigit) && !Joint().IsMatch(piece))
            .ToList();
        if (pieces.Count > 0)
            return string.Join(english ? ", " : ",", pieces);
        return WakeWords().Match(folded) is { Success: true } wake ? char.IsAsciiLetter(wake.Value[0]) ? WakeEnglish : Wake : "";
    }

    private static string Trim(Regex tail, Regex head, string piece)
    {
        string before;
        do
        {
            before = piece;
            var folded = CueFold.Fold(piece);
            if (tail.Match(folded) is { Success: true, Length: > 0 } end)
                piece = piece[..end.Index].TrimEnd();
            folded = CueFold.Fold(piece);
            if (head.Match(folded) is { Success: true, Length: > 0 } start)
                piece = piece[start.Length..].TrimStart();
        }
        while (piece.Length < before.Length);
        return piece;
    }

    [GeneratedRegex(@"(?:请|麻烦|劳烦|拜托|能不能|可不可以|可以|能|到时候?|到点|记得|记到起?|记到|一定|想让|想叫|想请)*(?:你们?|您|管家)?(?:帮我|给我|帮忙|替我|帮)?(?:设置?|定|加|来|弄|调|上|开)?(?:一个|个|一下|下)?(?:定时)?(?:提醒|题醒|提型|提腥|闹钟|闹铃|备忘)(?:一下|下子|一哈|一声|下)?(?:我们|我家|我|俺|咱们?)?(?:一下|一声|一哈|下)?", Options)]
    private static partial Regex Asking();

    [GeneratedRegex(@"(?:请|麻烦|劳烦|拜托|能不能|可不可以|可以|到时候?|到点|记得|记到起?|再|也|你们?|您|帮忙)*(?:叫醒我|喊醒我|叫我们?(?!做)|喊我们?|通知我|催我|call我|吱一?声|给我(?:发|来)个(?:消息|信息|短信|微信|电话)|打(?:个)?电话给我|说一声|喊一声|叫一声)(?:一下|一声|一哈|下)?", Options)]
    private static partial Regex Calling();

    [GeneratedRegex(@"(?:就)?(?:别|莫|不要|免得|省得)(?:让我|叫我)?(?:又)?忘(?:记|了|掉)*|怕(?:我|自己)?(?:到时候?)?(?:会)?忘(?:记|了|掉)*|(?:我)?(?:老年人|老人家)?记性(?:不好|撇|差|孬)(?:得很)?|到时候?(?=$| )|(?:你|您)懂的", Options)]
    private static partial Regex Forgetting();

    [GeneratedRegex(@"\b(?:please |can you |could you |would you |will you |hey |i need (?:you )?to be |i want (?:you )?to )*(?:set (?:up )?(?:a |an |me a |the )?(?:daily |weekly )?(?:reminder|alarm)s?(?: for me)?(?: to| for| that)?|(?:a )?reminders?(?: for me)?(?: to| for| about)?|remind(?:ed)? me(?: again)?(?: to| about| of| that)?|remind me|wake me(?: up)?|do(?:n't| not) let me forget(?: about| to)?|ping me(?: to| about)?|nudge me(?: to)?|alert me(?: to)?|give me a (?:call|nudge|shout|buzz|ring)(?: to)?|tell me to|(?:an )?alarm(?: to| for)?)", Options)]
    private static partial Regex AskingEnglish();

    [GeneratedRegex(@"(?:好不好|好吗|可以吗|可以不|行不行|行不|行吗|要得不|谢谢(?:你|您|啦|了)?|多谢|辛苦了|哈|嘛|哦|噢|啊|呀|呗|吧|哟|嘞|的话|的时候|时候|之前|以前|左右|要|要得)+$", Options)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:你好|您好|管家|请|麻烦|那个|就是|就|我想|我要(?=[^\s去])|然后|的|在|于|是|有|要(?=去|给|交|吃|开|接|带)|记得|记到起?|帮我|去一下)+", Options)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:\s|\b)(?:please|thanks|thank you|thx|ok|okay|at|on|in|to|by|for|every|from|and|the)$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex TailEnglish();

    [GeneratedRegex(@"^(?:please|hi|hello|hey|and|to|that|at|on|for|in|about)\s", Options | RegexOptions.IgnoreCase)]
    private static partial Regex HeadEnglish();

    [GeneratedRegex(@"^(?:和|跟|与|及|还有|以及|and)$", Options)]
    private static partial Regex Joint();

    [GeneratedRegex(@"起床|起身|叫醒|喊醒|wake", Options)]
    private static partial Regex WakeWords();
}
