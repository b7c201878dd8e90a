using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>Words for kinds of places, mapped to the categories the knowledge has.</summary>
internal sealed class CategoryLexicon
{
    /// <summary>Nouns name the kind; needs ("吃饭", "住") only hint at it.</summary>
    private static readonly (string Category, string Nouns, string Needs)[] Table =
    [
        ("餐馆", "餐馆 餐厅 饭店 饭馆 馆子 酒楼 菜馆 小吃店 火锅店 面馆 美食 吃饭的地方 吃的地方 好吃的 吃的 餐饮 小馆 restaurant restaurants eatery", "吃饭 吃东西 吃点 用餐 聚餐 就餐 午饭 晚饭 吃饭方便 吃个饭 想吃 吃到 请客 dinner lunch eat food"),
        ("酒店", "酒店 宾馆 旅馆 旅店 客栈 民宿 招待所 住的地方 住宿的地方 地方住 hotel hotels hostel inn", "住宿 入住 住下 住一晚 过夜 住宿方便 下榻 住处 stay"),
        ("景点", "景点 景区 名胜 玩的地方 好玩的地方 玩的 好玩的 游玩的地方 逛的地方 可玩的 attraction attractions sights sightseeing", "游玩 玩玩 去玩 去哪玩 哪玩 哪里玩 哪儿玩 出去玩 玩什么 游览 观光 逛逛 转转 溜达 to visit"),
        ("公园", "公园 绿道 park parks", "散步 遛弯"),
        ("剧院", "剧院 剧场 戏院 theatre theater", "看戏 看演出 听戏"),
        ("电影院", "电影院 影院 影城 cinema", "看电影"),
        ("运动场所", "运动场所 体育馆 球馆 羽毛球馆 篮球场 网球场 球场 体育场 sports", "打球 运动 游泳 打羽毛球 打篮球"),
        ("健身中心", "健身中心 健身房 瑜伽馆 gym fitness", "健身 撸铁 瑜伽"),
        ("邮局", "邮局 邮政所 邮政 post office", "寄信 寄包裹"),
        ("银行", "银行 支行 网点 自动取款机 取款机 atm bank banks", "取钱 存钱 取款 换外币"),
        ("医院", "医院 诊所 卫生院 门诊部 hospital hospitals clinic doctor", "看病 就医 挂急诊"),
        ("药店", "药店 药房 pharmacy drugstore", "买药"),
        ("学校", "学校 小学 中学 幼儿园 大学 高中 初中 school kindergarten schools", "上学 报名入学"),
        ("商场", "商场 购物中心 百货 购物广场 mall shopping", "逛街 购物"),
        ("超市", "超市 便利店 菜市场 生鲜店 菜场 农贸市场 supermarket convenience grocery", "买菜 买东西"),
        ("律师事务所", "律师事务所 律所 律师 lawyer lawyers law firm", "打官司 法律咨询"),
        ("会计师事务所", "会计师事务所 会计师 会计 税务师 accountant accounting", "记账 报税"),
        ("装修公司", "装修公司 装饰公司 装修队 装修 decorator renovation", ""),
        ("搬家公司", "搬家公司 搬家 movers moving company", ""),
        ("家政公司", "家政公司 家政 保洁公司 保姆 月嫂 housekeeping cleaning", ""),
        ("宠物医院", "宠物医院 动物医院 兽医 宠物店 vet", "给狗看病 给猫看病"),
        ("花店", "花店 florist florists flowers", "买花 订花"),
        ("洗车", "洗车店 洗车 汽车美容 car wash", ""),
        ("汽车服务", "汽车服务 修车 洗车店 洗车 汽车保养 加油站 补胎 car wash garage", ""),
        ("打印店", "打印店 复印店 图文店 照相馆 print shop", "打印 复印 拍证件照"),
        ("派出所", "派出所 公安局 警察局 police station", "报案 上户口"),
        ("政务服务", "政务中心 政务服务中心 办事大厅 行政服务中心", "办证"),
    ];

    private readonly PhraseTrie<CategoryWord> _words = new();
    private readonly HashSet<string> _known;

    public CategoryLexicon(VenueCatalog catalog)
    {
        var known = catalog.Categories.Where(c => c.Length > 0).ToList();
        _known = [.. known, ""];
        foreach (var category in known)
            _words.Add(CompactText.Key(category), new CategoryWord(category, true));
        foreach (var (name, nouns, needs) in Table)
        {
            // 超市/便利店, 派出所与政务 ... : files name categories a little differently, so one shares the other's row.
            foreach (var category in known.Where(k => k == name || k.Contains(name, StringComparison.Ordinal)))
            {
                AddAll(nouns, new CategoryWord(category, true));
                AddAll(needs, new CategoryWord(category, false));
                foreach (var (_, english, _) in EnglishThings.Rows.Where(r => r.Category == name))
                    AddAll(english, new CategoryWord(category, true), '|');
            }
        }
    }

    public List<CategoryHit> Find(CompactText text)
        => [.. _words.FindLongest(text).Select(h => new CategoryHit(h.Start, h.Length, h.Payloads[0].Category, h.Payloads[0].IsNoun))];

    public bool IsWord(string word) => _words.Get(CompactText.Key(word)).Count > 0;

    /// <summary>Whether its words are known; they decide which values count as such, so a new one makes all words be read anew.</summary>
    public bool IsCategory(string category) => _known.Contains(category);

    private void AddAll(string list, CategoryWord word, char between = ' ')
    {
        foreach (var item in list.Split(between, StringSplitOptions.RemoveEmptyEntries))
        {
            var key = CompactText.Key(item);
            if (!_words.Get(key).Contains(word))
                _words.Add(key, word);
        }
    }

    private sealed record CategoryWord(string Category, bool IsNoun);
}

internal readonly record struct CategoryHit(int Start, int Length, string Category, bool IsNoun)
{
    public int End => Start + Length;
}
