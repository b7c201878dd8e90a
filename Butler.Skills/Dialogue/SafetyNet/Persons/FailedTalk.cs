using Butler.Skills.Conversations;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Persons;

/// <summary>Is the butler, again and again, not understanding? Reads the last lines of the talk beside the message.</summary>
internal static class FailedTalk
{
    private const int LinesLookedAt = 8;

    private static readonly CueSet ButlerFailed = CueSet.Of("""
        没明白|没太明白|没听懂|没有听懂|没看懂|不太明白|不明白您|没能理解|无法理解|没理解|不太理解|不能理解|换个说法|换种说法|重新说|再说一遍|再说一次|请重试|请稍后再试|稍后重试|系统繁忙|系统出错|出错了|提交失败|失败|网络异常|无法识别|暂不支持|不支持|请重新输入|请重新选择|请选择有效|格式不正确|无效
        didn't understand|did not understand|didn't get that|don't understand|didn't catch|rephrase|try again|something went wrong|error|failed|not sure what you mean|invalid|unable to
        """);

    /// <summary>Unmistakable even without the lines before.</summary>
    private static readonly CueSet SaysSo = CueSet.Of("""
        说…遍了|讲…遍了|说过…遍|说…次了|又答错|答错了|不是我问|没回答我|文不对题|一直让我|老是让我|老让我|老是问|老问我|总是问|总问我|反复问|怎么又问|又问我|又让我|又回到|又来一遍|从头再来|选了…次|填了…次|输了…次|点了…次|发了…遍|打了…遍字|绕圈呢|绕圈了|看不懂我|没看懂我|看不懂字|不识字|听不见我|没听见我|听不懂中文|i've said|how many times|you asked that already|asked me that already|keep asking me|again and again the same|hopeless|not listening|you're not listening
        听不懂人话|听不懂|没听懂|听不明白|还是不懂|你不懂|不懂我|理解不了|理解能力|答非所问|牛头不对马嘴|驴唇不对马嘴|鸡同鸭讲|对牛弹琴|说了多少遍|说了几遍|说了三遍|说了两遍|说了好几遍|说了八百遍|讲了几遍|讲了三遍|讲了多少遍|说几遍|说多少遍|重复了|重复几遍|重复三遍|第三遍|第四遍|说了n遍|绕来绕去|绕圈子|绕晕|兜圈子|来回兜|原地打转|死循环|人工智障|智障|弱智|傻机器人|笨机器人|蠢机器人|这机器人不行|机器人没用|没用的机器人|白说了|跟你说不清|说不清楚|说不通|说不明白|讲不通|跟你讲不清|放弃了|我放弃|懒得跟你|懒得说
        you don't understand|you are not understanding|you're not understanding|not what i asked|not what i said|that's not what|thats not what|that is not what|i already told you|already told you|i told you|told you already|how many times do i|same question|going in circles|round in circles|asking the same|stupid bot|useless bot|dumb bot|this bot|i give up|give up|are you even listening|you keep asking|you keep
        """);

    /// <summary>Telling only when the butler has just failed or the resident says it once more.</summary>
    private static readonly CueSet Impatient = CueSet.Of("""
        还是|又|说了|都说了|我说|我说的是|说的是|说过|刚说|刚才说|已经说|已经回答|回答过|不是这个|不是说|不是要|不要这个|错了|不对|搞错|弄错|试了|试过|没用|没反应|不行|报错|提交不了|下不了|点不了|点不动|打不开|登不上|收不到|卡住|卡死|怎么回事|咋回事|算了|烦|急死|到底
        still|again|i said|i mean|i meant|not that|wrong|no no|doesn't work|not working|tried|error|stuck|keeps|seriously|come on|ugh|listen
        """);

    private static readonly CueSet SystemFails = CueSet.Of("又报错|还是报错|一直报错|提交不了|提交不上|下不了单|点不动|点不了|试了几次|试了好几次|试了三次|试了很多次|试了n次|还是不行|一直转圈|一直失败|又失败|还是失败|闪退|验证码收不到|收不到验证码|登不上|登录不了|还是打不开|keeps failing|failed again|error again|still doesn't work|still not working|tried several times|tried three times|won't submit|can't submit");

    public static bool IsRepeated(CueText text, IReadOnlyList<TalkLine> recent)
    {
        var failures = 0;
        var denials = 0;
        var repeated = false;
        for (var i = Math.Max(0, recent.Count - LinesLookedAt); i < recent.Count; i++)
        {
            var line = CueText.Of(SafetyText.Fold(recent[i].Text, 300));
            if (recent[i].From == Author.Resident)
            {
                denials += Denies(line) ? 1 : 0;
                repeated |= SaysTheSame(line.Text, text.Text);
            }
            else if (recent[i].From == Author.Butler && ButlerFailed.IsIn(line))
            {
                failures++;
            }
        }

        if (SaysSo.IsIn(text))
            return true;
        if (SystemFails.IsIn(text))
            return failures > 0 || text.Text.Contains('又') || text.Text.Contains("还是", StringComparison.Ordinal) || text.Text.Contains("again", StringComparison.Ordinal);
        if (failures >= 2)
            return true;
        var impatient = Impatient.IsIn(text);
        if (failures == 1)
            return repeated || impatient && denials > 0;
        return denials > 0 && impatient && Insists(text) || repeated && impatient && denials > 0;
    }

    private static bool Denies(CueText line) => DenialWords.IsIn(line);

    private static readonly CueSet DenialWords = CueSet.Of("^不是|^不对|^错了|不是这个|不是说|我说的是|我要的是|没说|搞错|弄错|试了|不是要|^no$|not that|wrong|i said|i meant");

    private static bool Insists(CueText text) => InsistingWords.IsIn(text);

    private static readonly CueSet InsistingWords = CueSet.Of("说了|都说了|我说|说过|还是|又|!|已经说|i said|again|still|already");

    private static bool SaysTheSame(string before, string now)
    {
        if (now.Length < 4 || before.Length < 4)
            return false;
        return before == now || now.Length >= 6 && (before.Contains(now, StringComparison.Ordinal) || now.Contains(before, StringComparison.Ordinal) && before.Length * 2 > now.Length);
    }
}
