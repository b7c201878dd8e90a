using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>
/// What residents who write English call a kind within a category, and the words it goes by in the knowledge, which is
/// Chinese: hotpot is 火锅, filed under 餐馆.
/// </summary>
internal static class EnglishThings
{
    public static readonly (string Category, string English, string[] Chinese)[] Rows =
    [
        ("餐馆", "hotpot", ["火锅", "涮"]), ("餐馆", "sichuan food|sichuan|szechuan", ["川菜"]), ("餐馆", "cantonese food|cantonese", ["粤菜"]), ("餐馆", "hunan food", ["湘菜"]),
        ("餐馆", "noodles|noodle", ["面馆", "面条", "拉面", "小面"]), ("餐馆", "dumplings|dumpling", ["饺子", "抄手", "馄饨"]), ("餐馆", "dim sum", ["早茶", "茶点", "点心"]),
        ("餐馆", "barbecue|bbq", ["烧烤", "烤肉", "烤串"]), ("餐馆", "seafood", ["海鲜"]), ("餐馆", "vegetarian food|vegetarian|vegan", ["素食", "素菜"]), ("餐馆", "halal", ["清真"]),
        ("餐馆", "japanese food|sushi", ["日本料理", "日料", "寿司"]), ("餐馆", "korean food", ["韩国料理", "韩式", "韩餐"]), ("餐馆", "western food|steak", ["西餐", "牛排"]),
        ("餐馆", "pizza", ["披萨", "比萨"]), ("餐馆", "coffee shop|coffee|cafe", ["咖啡"]), ("餐馆", "teahouse", ["茶馆", "茶楼", "茶社"]), ("餐馆", "bakery|cakes", ["面包", "蛋糕", "烘焙"]),
        ("餐馆", "roast duck", ["烤鸭"]), ("景点", "museum|museums", ["博物馆"]), ("景点", "temple|temples", ["寺", "庙"]), ("运动场所", "swimming pool|swimming", ["游泳"]),
        ("运动场所", "badminton", ["羽毛球"]), ("运动场所", "tennis", ["网球"]), ("健身中心", "yoga", ["瑜伽"]), ("汽车服务", "petrol station|gas station", ["加油站"]),
        ("学校", "primary school", ["小学"]), ("医院", "dentist|dental", ["口腔", "牙科"]),
    ];

    private static readonly Dictionary<string, string[]> Known = Rows
        .SelectMany(r => r.English.Split('|').Select(e => (Key: CompactText.Key(e), r.Chinese))).ToDictionary(r => r.Key, r => r.Chinese, StringComparer.Ordinal);

    private static readonly HashSet<string> Chinese = Rows.SelectMany(r => r.Chinese).ToHashSet(StringComparer.Ordinal);

    public static bool IsChinese(string word) => Chinese.Contains(word);

    /// <param name="said">As it stands in a compact text.</param>
    /// <returns>Null for a word that is none of them.</returns>
    public static IReadOnlyList<string>? In(string said) => Known.GetValueOrDefault(said);
}
