using System.Globalization;
using Butler.Skills.Venues;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>As many venues as are wanted, the same for the same seed, with words distributed as a city's are: a few everywhere, most rare.</summary>
internal static class SyntheticVenues
{
    private static readonly string[] Categories = ["餐馆", "酒店", "景点", "银行", "医院", "药店", "学校", "商场", "超市", "健身中心", "书店", "花店", "洗车"];
    private static readonly string[] Streets = ["锦澜", "文昌", "望江", "桂香", "梧桐", "海棠", "云栖", "鼓楼", "滨江", "柳荫", "石桥", "青屏"];
    private static readonly string[] Dishes = ["红油抄手", "清蒸鲈鱼", "回锅肉", "麻婆豆腐", "番茄牛腩", "白切鸡", "豆瓣鱼", "蒜泥白肉", "老火靓汤", "鱼香茄子"];
    private static readonly string[] Marks = ["安静", "江景", "老字号", "亲子", "露台", "免费停车", "可带宠物", "有包间", "外送", "早餐", "恒温泳池", "接机服务", "自助", "夜间营业", "无障碍"];
    private const string Characters = "安百北春川大东福高光贵海和恒红宏华吉佳金锦静兰乐丽林龙美明南宁平青庆荣瑞三山盛石双顺松泰天同万旺西祥新兴秀雅阳永玉源悦云正中竹紫";

    public static List<Venue> Make(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(i => One(i, random))];
    }

    public static Venue One(int number, Random random)
    {
        var category = Categories[Skewed(random, Categories.Length)];
        var name = $"{Word(random)}{Word(random)}{category}{number}";
        var address = $"澜川市{Streets[Skewed(random, Streets.Length)]}区{Streets[random.Next(Streets.Length)]}路{random.Next(1, 400)}号";
        List<VenueFact> facts =
        [
            new(VenueKeys.Address, "地址", address, [address]),
            new(VenueKeys.Phone, "电话", $"0600-{5550000 + number}", [$"0600-{5550000 + number}"]),
            new(VenueKeys.Price, "价格", random.Next(10, 900).ToString(CultureInfo.InvariantCulture), [random.Next(10, 900).ToString(CultureInfo.InvariantCulture)]),
        ];
        string[] tags = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Marks[Skewed(random, Marks.Length)]).Distinct()];
        facts.Add(new VenueFact(VenueKeys.Tags, "特色", string.Join(';', tags), tags));
        if (category == "餐馆")
        {
            string[] dishes = [.. Enumerable.Range(0, 3).Select(_ => Dishes[random.Next(Dishes.Length)]).Distinct()];
            facts.Add(new VenueFact("推荐菜", "推荐菜", string.Join(';', dishes), dishes));
        }

        return new Venue
        {
            Id = $"s{number}", Name = name, Category = category, Facts = facts, Rating = 3 + random.Next(0, 20) / 10.0, Origin = $"venues/synthetic.csv:{number + 1}",
            Verified = new DateOnly(2026, 10, 1), Source = "合成",
        };
    }

    /// <summary>Questions as residents might put them, some by name.</summary>
    public static List<string> Questions(IReadOnlyList<Venue> venues, int count, int seed = 2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => (i % 4) switch
        {
            0 => venues[random.Next(venues.Count)].Name,
            1 => $"{Streets[random.Next(Streets.Length)]}路 {Marks[random.Next(Marks.Length)]} {Categories[random.Next(Categories.Length)]}",
            2 => $"哪里有{Dishes[random.Next(Dishes.Length)]}，要{Marks[random.Next(Marks.Length)]}的",
            _ => $"{Word(random)}{Word(random)}{Categories[random.Next(Categories.Length)]}的电话",
        })];
    }

    private static string Word(Random random) => $"{Characters[random.Next(Characters.Length)]}{Characters[random.Next(Characters.Length)]}";

    private static int Skewed(Random random, int length) => (int)(Math.Pow(random.NextDouble(), 2) * length);
}
