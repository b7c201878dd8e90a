using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Community;

/// <summary>
/// How near a question is to a short text with a title: by the subjects both name, in either language, and by the words
/// they share. Made for some dozens of texts, not for a library.
/// </summary>
internal sealed partial class Topics
{
    /// <summary>From here on a text is about what was asked; a subject that it only mentions is not enough.</summary>
    public const double Enough = 2;

    private const double SubjectInTitle = 3;
    private const double SubjectInText = 1.5;
    private const double WordInTitle = 2;
    private const double WordInText = 0.4;
    private const int ShortestLatinWord = 4;

    private static readonly CueSet Filler = CueSet.Of("""
        今天|明天|后天|这周|这周末|周末|最近|现在|下午|上午|晚上|是不是|有没有|有无|通知|公告|告示|群里|听说|真的|假的|说啥|说的啥|说什么|讲啥|啥子|什么|哪个|那个|哪些|哪几个|那条|小区|物业|社区|请问|一下|看看|好久|啥时候|什么时候|几点|多久|可以|能不能|怎么|咋个|活动|报名|参加|想去|我要|我想|我们|我家|我和|老伴|都要|都去|两个人|一个人|个人|帮我|给我|取消|退出|不去|搞|整|要|会|吗|嘛|呢|吧|啊|哦|了|的|得|么|在|有|去|是|我|你|都|还|名额
        what's|what|when|where|which|there|notice|notices|announcement|announcements|announced|about|says|said|today|tomorrow|weekend|this|that|with|true|really|please|tell|will|have|does|community|building|compound|activity|activities|event|events|join|sign|register|people|want|would|like|going|know|wife|husband|free|places|spots|going on|cancel|withdraw|residents|resident|neighbours|neighbors|upcoming|planned|happening|month|next|something|anything|some|coming|soon|week|checked|check|find|look|could|should|they|their|your|mine|ours|been|were
        """);

    /// <summary>What notices and activities of a community are about.</summary>
    private static readonly CueSet[] Subjects =
    [
        CueSet.Of("停电|断电|没电|限电|停電|电力检修|供电|power cut|power outage|power off|blackout|electricity|power supply|power will"),
        CueSet.Of("停水|断水|没水|水箱|水池|供水|二次供水|water cut|water outage|water off|no water|water supply|water tank*"),
        CueSet.Of("停气|断气|燃气|煤气|天然气|gas"),
        CueSet.Of("电梯|電梯|升降机|lift*|elevator*"),
        CueSet.Of("车库|地库|停车场|车位|停车|地下室|garage|car park|parking|basement"),
        CueSet.Of("消防|演习|灭火|警铃|fire drill|fire safety|drill|extinguisher*"),
        CueSet.Of("消杀|灭鼠|蟑螂|蚊|白蚁|杀虫|pest control|spraying|mosquito*|rat poison"),
        CueSet.Of("泳池|游泳|swimming|pool"),
        CueSet.Of("网络|宽带|断网|光纤|internet|network|broadband"),
        CueSet.Of("施工|噪音|噪声|打围|维修工程|construction|noise|works"),
        CueSet.Of("垃圾|分类|清运|rubbish|garbage|waste|recycling"),
        CueSet.Of("外墙|玻璃幕墙|高空|facade|outer wall*"),
        CueSet.Of("绿化|树|修剪|打药|trees|pruning|greening"),
        CueSet.Of("暴雨|大风|高温|寒潮|降温|预警|storm|heavy rain|heat wave|cold wave|weather warning"),
        CueSet.Of("业主大会|业委会|投票|表决|owners' meeting|owners meeting|committee|vote"),
        CueSet.Of("疫苗|体检|义诊|健康讲座|血压|vaccine|vaccination|check-up*|health talk"),
        CueSet.Of("急救|心肺复苏|aed|first aid|first-aid|cpr"),
        CueSet.Of("乒乓|table tennis|ping pong|ping-pong"),
        CueSet.Of("太极|tai chi|taichi"),
        CueSet.Of("健步走|健走|徒步|跑步|walk|run|hike"),
        CueSet.Of("亲子|小朋友|孩子|儿童|娃|children|kids|family"),
        CueSet.Of("老人|长者|重阳|敬老|老年|seniors|elderly|elders"),
        CueSet.Of("旧物|交换|置换|旧书|二手|swap|exchange|second-hand"),
        CueSet.Of("义工|志愿|公益|募捐|义卖|volunteer*|charity"),
        CueSet.Of("防诈骗|诈骗|反诈|fraud|scam*"),
        CueSet.Of("开放日|参观|open day|tour"),
        CueSet.Of("门禁|刷脸|一卡通|access card*|gate system|door access"),
    ];

    private readonly IReadOnlyList<int> _subjects;
    private readonly HashSet<string> _words;

    private Topics(CueText text, HashSet<string> words)
    {
        _words = words;
        _subjects = [.. Enumerable.Range(0, Subjects.Length).Where(i => Subjects[i].IsIn(text))];
    }

    /// <summary>Nothing is left but "any news?".</summary>
    public bool IsGeneral => _subjects.Count == 0 && _words.Count == 0;

    public static Topics Of(string question)
    {
        var text = CueText.Of(CueFold.Fold(question));
        return new Topics(text, Words(text.Without(Filler).Text));
    }

    /// <summary>0 when they have nothing to do with one another.</summary>
    public double Nearness(string title, string text)
    {
        var (titleCues, textCues) = (CueText.Of(CueFold.Fold(title)), CueText.Of(CueFold.Fold(text)));
        var subjects = _subjects.Sum(i => Subjects[i].IsIn(titleCues) ? SubjectInTitle : Subjects[i].IsIn(textCues) ? SubjectInText : 0);
        // A question that names a subject is not answered by a text that only shares other words with it.
        if (_subjects.Count > 0 && subjects == 0)
            return 0;
        var (titleWords, textWords) = (Words(titleCues.Text), Words(textCues.Text));
        return subjects + _words.Sum(w => titleWords.Contains(w) ? WordInTitle : textWords.Contains(w) ? WordInText : 0);
    }

    /// <summary>Pairs of Chinese characters and Latin words, the latter by their beginning.</summary>
    private static HashSet<string> Words(string folded)
    {
        var words = new HashSet<string>();
        for (var i = 0; i + 1 < folded.Length; i++)
        {
            if (folded[i] >= '\u4E00' && folded[i + 1] >= '\u4E00')
                words.Add(folded.Substring(i, 2));
        }

        foreach (Match word in Latin().Matches(folded))
            words.Add(word.Value[..Math.Min(word.Length, ShortestLatinWord + 1)]);
        return words;
    }

    [GeneratedRegex("[a-z]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();
}
