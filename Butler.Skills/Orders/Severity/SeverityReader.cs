using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Severity;

/// <summary>Reads how bad it is from a resident's own words. Dangers to life are alarms and come before any order.</summary>
internal static class SeverityReader
{
    private const string Manager = "客户经理|管家|经理|account manager|manager|butler";

    private static readonly CueSet Calm = CueSet.Of("""
        不漏水了|不漏了|没漏水|没有漏水|不急|不着急|慢慢来|有空再|没停电|没有停电|不严重|没事了|没受伤|没有受伤|没人受伤|停水通知|停电通知
        no rush|no hurry|not urgent|not leaking|isn't leaking|when you can|nobody was hurt|no one was hurt
        """);

    private static readonly CueSet WorseNow = CueSet.Of("""
        爆管|水管爆|管子爆|爆裂|喷水|往外喷|直喷|水漫|淹了|漫出来|泡水|泡了水|漏到楼下|楼下漏|流到楼下|滴到楼下|冒烟|火花|烧焦|焦味|糊味|焦糊|漏电|麻手|电麻|煤气味|燃气味|全屋停电|全家停电|整个家停电|家里全没电|全屋没电|全家没电|出不来|被锁在|反锁在|锁在里面|锁在外面|进不了门|进不去门|进不了家|进不去家|进不了屋|天花板掉|吊顶掉|吊顶塌|天花板塌|塌了|往下掉
        burst|flood*|sparks|sparking|smoke|burning smell|smells burnt|smell of gas|gas smell|locked out|locked in|can't get in|cannot get in|ceiling…down|collapse*|electric shock|no power in the whole
        """);

    private static readonly CueSet WorseByWaiting = CueSet.Of("""
        漏水|漏得|漏个不停|漏了一地|渗水|停电|没电|没得电|莫得电|断电|跳闸|停水|没水|没有水|断水|倒灌|返水|反水|污水|粪水|溢出来|溢水|往外冒水|堵死|堵得死死|锁不上|锁不了|关不上门|门关不上|门关不拢|门锁坏|玻璃碎|玻璃裂|越来越|很严重|严重得|蛮严重|好严重|急得很|很急|比较急|着急|急用|马上来|赶紧来|赶快来|尽快来|快点来|快来|立刻|立马|井盖|高空抛物|坠物|积水|扶手断|孕妇|月子|婴儿|宝宝|新生儿|卧床|坐轮椅
        leak*|no power|no electricity|power is out|tripp*|no water|water is off|overflow*|backed up|won't lock|can't lock|doesn't lock|won't close|broken glass|getting worse|urgent*|asap|right away|immediately|newborn|pregnant|bedridden|wheelchair|manhole
        """);

    private static readonly CueSet Grave = CueSet.Of("""
        打人|打了我|打我|动手|推搡|受伤|流血|摔伤|砸伤|咬伤|烫伤|骨折|偷|被盗|失窃|猥亵|骚扰|威胁|恐吓|泄露|卖我…信息|歧视|曝光|媒体|电视台|律师|起诉|法院|报警|报了警|12345|12315|市长热线|住建局|消协
        hit me|hurt|injur*|bleeding|stole*|stolen|theft|harass*|threat*|leaked my|lawyer|sue|court|police|press|media|racist|discriminat*
        """);

    private static readonly CueSet AboutManager = CueSet.Of(string.Join('|', Manager.Split('|').SelectMany(m => new[]
    {
        $"投诉…{m}", $"{m}态度", $"{m}…态度差", $"{m}…不接", $"{m}…不回", $"{m}…不管", $"{m}…不理", $"{m}…骂", $"{m}…吼", $"{m}…敷衍", $"{m}…骗", $"换…{m}", $"complain*…about…{m}", $"{m}…rude", $"{m}…never answers", $"{m}…ignor*", $"another {m}",
    })));

    private static readonly CueSet HandingOver = CueSet.Of("叫…经理|找…经理|喊…经理|让…经理|请…经理|转…经理|叫…管家|找…管家|喊…管家|让…管家|请…管家|转…管家|get me|call the manager|speak to|talk to");

    private static readonly CueSet Repeated = CueSet.Of("""
        第二次|第三次|第四次|第五次|第n次|三番|好几次|几次了|次了|多少次|无数次|一而再|屡次|一直没|没人管|没人理|没有人管|几天了|好几天|天了|周了|星期了|礼拜了|个月了|半个月|拖了|又坏了|又漏|又堵|还是没|骂人|骂我|吼我|侮辱|脏话|恶劣|嚣张|弄坏|搞坏|打碎|打破|摔坏|划伤|划花|刮花|弄丢|搞丢|丢了|泡坏|乱收费|多收|重复收|克扣|不退|孩子|老人|孕妇|老鼠|蟑螂|发臭|恶臭
        second time|third time|again and again|how many times|so many times|for days|for weeks|for months|nobody came|no one came|rude|shouted|yelled|swore|insult*|damaged|ruined|scratched|broke my|lost my|overcharged|charged twice|refund|rats|cockroach*
        """);

    /// <param name="kind">What kind of order tells it.</param>
    /// <param name="text">The resident's words.</param>
    public static OrderSeverity Read(OrderKind kind, string text)
    {
        var words = CueText.Of(CueFold.Fold(text)).Without(Calm);
        return kind switch
        {
            OrderKind.Complaint when Grave.IsIn(words) || IsAboutManager(words) => OrderSeverity.Critical,
            OrderKind.Complaint when Repeated.IsIn(words) || WorseByWaiting.IsIn(words) || WorseNow.IsIn(words) => OrderSeverity.Serious,
            OrderKind.Repair or OrderKind.Report when WorseNow.IsIn(words) => OrderSeverity.Critical,
            OrderKind.Repair or OrderKind.Report when WorseByWaiting.IsIn(words) => OrderSeverity.Serious,
            _ => OrderSeverity.Normal,
        };
    }

    private static bool IsAboutManager(CueText words) => AboutManager.IsIn(words.Without(HandingOver));
}
