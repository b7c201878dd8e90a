using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Dialogue;

/// <summary>
/// A few words that ask on about what the handbook has just answered: 那什么时候退, 要几天, and for two flats. They say
/// nothing without the question before, with which they are asked again.
/// </summary>
internal static class GuideFollowUp
{
    private const int Longest = 12;
    private const int LongestEnglish = 45;
    private const int LongestBefore = 60;
    private const int Bare = 7;

    private static readonly CueSet AsksOn = CueSet.Of("""
        ^那|^还要|^什么时候|^啥时候|^多久|^要多久|^要几|^几天|^几点|^多少|^怎么办理|^去哪|^在哪|^找谁|^要带|^需要带|^需要什么|^要什么|^周末|^节假日|呢$
        ^and|^what about|^how about|^when|^how long|^how much|^how many|^where do|^where can|^who do|^do i need|^is it|^can i
        """);

    private static readonly CueSet Else = CueSet.Of("师傅|订单|单子|预约|预定|登记|下单|帮我|给我|投诉|人工|经理|管家|算了|取消|book|order|cancel|manager|complain");

    /// <summary>So few words name nothing of their own.</summary>
    public static bool IsBare(string text, TalkLanguage language) => text.Length <= (language == TalkLanguage.English ? Bare * 3 : Bare);

    /// <returns>The question to ask the handbook; null when these words are about something of their own.</returns>
    public static string? Read(string? before, string text, TalkLanguage language)
    {
        if (before is null || before.Length > LongestBefore || text.Length > (language == TalkLanguage.English ? LongestEnglish : Longest))
            return null;
        var cues = CueText.Of(CueFold.Fold(text));
        return AsksOn.IsIn(cues) && !Else.IsIn(cues) ? $"{before} {text}" : null;
    }
}
