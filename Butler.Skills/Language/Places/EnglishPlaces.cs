using System.Globalization;
using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Places;

/// <summary>English places and what they are called in Chinese: "near the bins behind block 5" is 5栋后垃圾桶旁.</summary>
internal static partial class EnglishPlaces
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Longer names before the shorter ones they hold.</summary>
    private static readonly (string English, string Chinese)[] Names =
    [
        ("master bathroom", "主卧卫生间"), ("guest bathroom", "客卫"), ("bathroom sink", "卫生间洗手池"), ("kitchen sink", "厨房水槽"), ("living room", "客厅"),
        ("dining room", "餐厅"), ("master bedroom", "主卧"), ("guest bedroom", "客卧"), ("second bedroom", "次卧"), ("guest room", "客房"), ("kids' room", "儿童房"), ("kids room", "儿童房"),
        ("children's room", "儿童房"), ("son's room", "儿子房间"), ("daughter's room", "女儿房间"), ("home office", "书房"), ("study room", "书房"), ("laundry room", "洗衣房"),
        ("bedrooms", "卧室"), ("bedroom", "卧室"), ("kitchen", "厨房"), ("bathroom", "卫生间"), ("washroom", "卫生间"), ("restroom", "卫生间"), ("toilet", "卫生间"), ("shower", "浴室"),
        ("balcony", "阳台"), ("terrace", "露台"), ("study", "书房"), ("closet", "衣帽间"), ("hallway", "走廊"), ("corridor", "走廊"), ("stairwell", "楼梯间"), ("staircase", "楼梯"), ("stairs", "楼梯"),
        ("basement garage", "地下车库"), ("underground garage", "地下车库"), ("underground parking", "地下停车场"), ("parking garage", "地下车库"), ("garage entrance", "车库入口"), ("garage exit", "车库出口"),
        ("parking lot", "停车场"), ("garage", "车库"), ("basement", "地下室"), ("lobby", "大堂"), ("front desk", "前台"), ("reception", "前台"), ("main gate", "大门"), ("south gate", "南门"), ("north gate", "北门"),
        ("east gate", "东门"), ("west gate", "西门"), ("back gate", "后门"), ("side gate", "侧门"), ("front door", "大门"), ("entrance door", "入户门"), ("back door", "后门"), ("gate", "大门"), ("guard house", "门岗"), ("guardhouse", "门岗"),
        ("entrance", "入口"), ("exit", "出口"), ("ramp", "坡道"), ("elevator lobby", "电梯厅"), ("elevator", "电梯"), ("lift lobby", "电梯厅"), ("lift", "电梯"), ("swimming pool", "游泳池"), ("pool", "游泳池"), ("playground", "儿童游乐区"),
        ("garden", "花园"), ("courtyard", "院子"), ("rooftop", "楼顶"), ("roof", "楼顶"), ("gym", "健身房"), ("clubhouse", "会所"), ("mailroom", "信报间"), ("mailboxes", "信报箱"), ("parcel locker", "快递柜"), ("trash room", "垃圾房"), ("garbage room", "垃圾房"),
        ("bins", "垃圾桶"), ("bin", "垃圾桶"), ("breaker panel", "配电箱"), ("fuse box", "配电箱"), ("panel", "配电箱"), ("lawn", "草坪"), ("fence", "围栏"), ("sidewalk", "人行道"), ("driveway", "车道"), ("bike shed", "车棚"), ("sink", "水槽"), ("window", "窗边"), ("ceiling", "天花板"), ("wall", "墙上"),
    ];

    private static readonly Regex Pattern = new(
        @"\b(?:(?<relation>behind|under|underneath|below|beneath|next to|beside|near|by|in front of|outside|above|across from|opposite|inside|on|in|at)\s+)?(?:the |my |our |a )?(?:(?<count>two|three|four|both|all) )?(?:"
        + @"(?:floor|level) (?<floor>\d{1,2})|(?<floor>\d{1,2})(?:st|nd|rd|th) floor|(?:block|building|tower|bldg\.?) (?<block>[a-z]|\d{1,2})|(?:unit|room|apartment|apt\.?|flat) (?<room>\d{3,4}|\d{1,2}-\d{3,4})|(?<slot>b[1-4]-\d{2,4})|b(?<basement>[1-4])|"
        + "(?<name>" + string.Join('|', Names.Select(name => Regex.Escape(name.English))) + "))\\b(?! sign| know|\\s+(?:flat|apartment|house|unit)\\b)(?<!\\d-bedroom|\\d bedroom)",
        Options);

    public static PlaceMention? Read(string folded, string text)
    {
        var matches = Pattern.Matches(folded);
        if (matches.Count == 0)
            return null;
        var start = matches[0].Index;
        var end = start;
        var parts = new List<string>();
        var joined = new List<string>();
        foreach (Match match in matches)
        {
            if (parts.Count > 0 || joined.Count > 0)
            {
                var between = folded.AsSpan(end, match.Index - end).Trim();
                if (between is "and" or "," or ", and" or "&")
                {
                    joined.Add(Compose(parts));
                    parts.Clear();
                }
                else if (!between.IsEmpty && between is not "of" and not "of the")
                {
                    break;
                }
            }
            parts.Add(InChinese(match));
            end = match.Index + match.Length;
        }
        joined.Add(Compose(parts));
        var words = text[start..end].Trim();
        return new PlaceMention(words, string.Join('和', joined), start, end - start);
    }

    /// <summary>English goes from the spot outwards, Chinese from the outside in.</summary>
    private static string Compose(List<string> parts) => string.Concat(Enumerable.Reverse(parts));

    private static string InChinese(Match match)
    {
        var place = match.Groups switch
        {
            var groups when groups["floor"].Success => groups["floor"].Value + "楼",
            var groups when groups["block"].Success => groups["block"].Value.ToUpper(CultureInfo.InvariantCulture) + "栋",
            var groups when groups["room"].Success => groups["room"].Value,
            var groups when groups["slot"].Success => groups["slot"].Value.ToUpper(CultureInfo.InvariantCulture),
            var groups when groups["basement"].Success => $"负{groups["basement"].Value}楼",
            var groups => Names.First(name => name.English == groups["name"].Value).Chinese,
        };
        var count = match.Groups["count"].Value switch { "two" or "both" => "两间", "three" => "三间", "four" => "四间", _ => "" };
        var relation = match.Groups["relation"].Value switch
        {
            "behind" => "后",
            "under" or "underneath" or "below" or "beneath" => "下",
            "next to" or "beside" or "near" or "by" => "旁",
            "in front of" => "前",
            "outside" => "外",
            "above" => "上方",
            "across from" or "opposite" => "对面",
            _ => "",
        };
        return count + place + relation;
    }
}
