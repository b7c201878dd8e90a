using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Venues;

/// <summary>What the headers of a table mean, in Chinese or English; any other header is an attribute under its own name.</summary>
internal static class VenueHeaders
{
    public const string Id = "id";
    public const string Name = "name";
    public const string Aliases = "aliases";
    public const string Category = "category";
    public const string Latitude = "lat";
    public const string Longitude = "lon";
    public const string Verified = "verified";
    public const string Source = "source";

    private static readonly Dictionary<string, string> Known = Table(
        (Id, "编号 序号"), (Name, "名称 名字 店名 场所名称"), (Aliases, "alias 别名 简称 又名"), (Category, "类别 分类 类型 种类"),
        (VenueKeys.Address, "地址 位置"), (VenueKeys.Phone, "tel telephone 电话 联系电话 电话号码"),
        (VenueKeys.Hours, "opening_hours 营业时间 开放时间 服务时间"), (VenueKeys.Fee, "fees 门票 票价 收费 收费标准 费用"),
        (VenueKeys.Price, "价格 价位"), (VenueKeys.Rating, "评分 星级评分"), (VenueKeys.Metro, "地铁 地铁站 附近地铁站"),
        (Latitude, "latitude 纬度"), (Longitude, "lng longitude 经度"), (VenueKeys.Nearby, "周边 附近"), (VenueKeys.Tags, "tag 标签 特色"),
        (Verified, "核实日期 核实时间 更新日期"), (Source, "来源 资料来源"), (HiddenMark.Key, "隐藏 不公开"));

    /// <summary>What residents call a known column when the file has its English name.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [VenueKeys.Address] = "地址", [VenueKeys.Phone] = "电话", [VenueKeys.Hours] = "营业时间", [VenueKeys.Fee] = "收费",
        [VenueKeys.Price] = "价格", [VenueKeys.Rating] = "评分", [VenueKeys.Metro] = "地铁", [VenueKeys.Nearby] = "周边", [VenueKeys.Tags] = "特色",
    };

    public static string KeyOf(string header) => Known.GetValueOrDefault(Fold(header), header.Trim());

    public static string LabelOf(string key, string header)
        => Labels.TryGetValue(key, out var label) && header.All(char.IsAscii) ? label : header.Trim();

    /// <summary>A known column that isn't a fact of its own: identity, place on the map, provenance.</summary>
    public static bool IsFact(string key) => key is not (Id or Name or Aliases or Category or Latitude or Longitude or Verified or Source or HiddenMark.Key);

    private static string Fold(string header) => CompactText.Key(header);

    private static Dictionary<string, string> Table(params (string Key, string Others)[] rows)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (var (key, others) in rows)
        {
            table[Fold(key)] = key;
            foreach (var other in others.Split(' '))
                table[Fold(other)] = key;
        }

        return table;
    }
}
