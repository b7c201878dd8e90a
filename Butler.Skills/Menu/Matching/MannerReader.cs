namespace Butler.Skills.Menu.Matching;

/// <summary>
/// The manner of a wish: to have something repaired, washed, installed, borrowed, found nearby, or explained. It tells
/// neighbours apart that are about the same thing (a range hood that drips grease, and one that does not turn).
/// </summary>
internal sealed class MannerReader
{
    private static readonly (Manner Manner, string[] Words)[] Signs =
    [
        (Manner.Repair, ["坏", "修", "不转", "不亮", "不动", "不响", "不制", "不热", "不冷", "不通电", "没反应", "没得反应", "漏", "堵", "断了", "松了", "卡住", "打不开", "打不着", "关不", "跳闸", "异响", "烧了", "broken", "fix", "repair", "leak", "not work", "doesn't work", "won't", "stopped", "clog", "block"]),
        (Manner.Clean, ["洗", "擦", "脏", "灰", "油垢", "油污", "打扫", "清洁", "保洁", "除味", "味道", "污渍", "打蜡", "clean", "wash", "dirty", "dust", "stain", "wax"]),
        (Manner.Install, ["安装", "装一", "装个", "加装", "加个", "加一", "改装", "移", "换个位置", "install", "put in", "add a", "mount"]),
        (Manner.Borrow, ["借", "borrow", "lend"]),
        (Manner.Find, ["附近", "周边", "哪里有", "哪有", "哪家", "推荐", "介绍", "有没有靠谱", "near", "recommend", "which one", "where can i find"]),
        (Manner.Explain, ["多久一次", "多久", "什么时候会", "谁负责", "归谁", "归哪", "标准", "怎么规定", "有没有做过", "记录", "公示", "how often", "when is", "who is responsible", "schedule"]),
    ];

    private readonly Manner[] _fits;

    public MannerReader(IReadOnlyList<MenuItem> items) => _fits = [.. items.Select(FitOf)];

    public static Manner Read(string folded)
    {
        var manner = Manner.None;
        foreach (var (sign, words) in Signs)
        {
            if (Array.Exists(words, w => folded.Contains(w, StringComparison.Ordinal)))
                manner |= sign;
        }

        return manner;
    }

    /// <summary>1 when the item is of the text's manner, -1 when of another, 0 when either says nothing.</summary>
    public float Fit(Manner manner, int item)
    {
        var fits = _fits[item];
        if (manner == Manner.None || fits == Manner.None)
            return 0;
        return (manner & fits) != 0 ? 1 : -1;
    }

    private static Manner FitOf(MenuItem item) => item switch
    {
        { Served: Served.Venue } => Manner.Find,
        { Served: Served.Info } => Manner.Explain,
        _ when item.Item.Contains('借', StringComparison.Ordinal) => Manner.Borrow,
        _ when item.Item.Contains("安装", StringComparison.Ordinal) || item.Item.Contains("改装", StringComparison.Ordinal) => item.Kind == OrderKind.Repair && item.Item.Contains('修', StringComparison.Ordinal) ? Manner.Install | Manner.Repair : Manner.Install,
        { Kind: OrderKind.Repair } => Manner.Repair,
        { Department: Department.Cleaning, Served: Served.Book } => Manner.Clean,
        _ => Manner.None,
    };
}

[Flags]
internal enum Manner
{
    None = 0,
    Repair = 1,
    Clean = 2,
    Install = 4,
    Borrow = 8,
    Find = 16,
    Explain = 32,
}
