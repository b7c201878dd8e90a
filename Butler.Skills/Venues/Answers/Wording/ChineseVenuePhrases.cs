using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Venues.Answers.Reading;
using Butler.Skills.Venues.Hours;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers;

internal sealed partial class ChineseVenuePhrases : VenuePhrases
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    private const int LongestCost = 24;

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [VenueKeys.Address] = "地址", [VenueKeys.Phone] = "电话", [VenueKeys.Hours] = "营业时间", [VenueKeys.Fee] = "收费", [VenueKeys.Price] = "价格",
        [VenueKeys.Rating] = "评分", [VenueKeys.Metro] = "地铁", [VenueKeys.Nearby] = "周边", [VenueKeys.Tags] = "特色",
    };

    public override string WhichVenue => "您想问的是哪一家？告诉我名称，或者想找什么样的地方（比如“评分4.5以上的川菜馆”），我马上查。";

    public override string NameOf(Venue venue) => venue.Name;

    public override string Fact(Venue venue, VenueFact fact) => $"{venue.Name}的{fact.Label}：{Value(fact)}。";

    public override string NotRecorded(Venue venue, string key)
        => $"{venue.Name}的{Labels.GetValueOrDefault(key, key)}我的资料里没有记录，需要的话我请您的客户经理核实后告诉您。";

    public override string Kind(Venue venue) => $"{venue.Name}是{venue.Category}。";

    public override string Has(Venue venue, string asked, IReadOnlyList<string> listed)
        => listed is [var one] && one == asked ? $"有的，{venue.Name}有{asked}。" : $"有的，{venue.Name}有{asked}（{string.Join('、', listed)}）。";

    public override string HasNot(Venue venue, string asked, string? label, IReadOnlyList<string> related)
    {
        var where = label is null ? "资料" : $"资料的“{label}”";
        return related.Count > 0
            ? $"没有，{venue.Name}没有{asked}，{where}里写的是{string.Join('、', related)}。"
            : $"没有，{venue.Name}的{where}里没有{asked}。";
    }

    public override string Neighbours(Venue venue, string category, IReadOnlyList<string> names, int count)
        => $"{venue.Name}周边的{(category.Length > 0 ? category : "去处")}有：{string.Join('、', names)}{(count > names.Count ? $"等{count}处" : "")}。";

    public override string NoNeighbours(Venue venue, string category)
        => $"{venue.Name}周边没有记录{(category.Length > 0 ? category : "其他去处")}。";

    public override string OpenAt(DateTimeOffset at, OpenState state, bool isNow)
    {
        var when = isNow ? "现在" : $"{Day(at)}{Clock(at)}";
        if (state.IsOpen)
            return state.Changes is { } closes ? $"{when}在营业，{DayIfOther(at, closes)}{Clock(closes)}关门。" : $"{when}在营业。";
        return state.Changes is { } opens ? $"{when}不营业，{Day(opens)}{Clock(opens)}开门。" : $"{when}不营业。";
    }

    public override string HoursOn(DateOnly day, IReadOnlyList<HoursSpan> spans)
    {
        var name = $"{day.Month}月{day.Day}日（{Weekdays[(int)day.DayOfWeek]}）";
        return spans.Count == 0 ? $"{name}不营业。" : $"{name}营业时间：{Spans(spans)}。";
    }

    public override string HoursOver(Holiday holiday, IReadOnlyList<(DateOnly From, DateOnly To, IReadOnlyList<HoursSpan> Spans)> parts)
    {
        var told = parts is [var (_, _, spans)]
            ? Told(spans)
            : string.Join('；', parts.Select(p => $"{Days(p.From, p.To)}{Told(p.Spans)}"));
        var unsure = holiday.IsAnnounced ? "" : $"{holiday.From.Year}年的放假和调休安排还没有公布，这里只按法定的日子回答。";
        return $"{Named(holiday)}：{told}。{unsure}";
    }

    public override string NotOfHolidays(Holiday holiday) => $"资料里没有写{string.Join('、', holiday.Names)}假期的安排，去之前最好先打电话确认。";

    public override string NotOfMadeUpDays(DateOnly day, Holiday holiday)
        => $"{day.Month}月{day.Day}日是{holiday.Names[0]}的调休上班日，资料里没有写当天是否按工作日营业，去之前最好先打电话确认。";

    public override string MadeUpNotAnnounced(int year) => $"{year}年的调休上班日还没有公布（或我的资料里还没有），暂时说不准是哪天。";

    public override string OpenOverWish(Holiday holiday) => $"{Named(holiday)}营业";

    private static string Named(Holiday holiday) => $"{string.Join('、', holiday.Names)}（{Days(holiday.From, holiday.To)}）";

    private static string Days(DateOnly from, DateOnly to)
        => from == to ? $"{from.Month}月{from.Day}日" : $"{from.Month}月{from.Day}日至{(from.Month == to.Month ? "" : $"{to.Month}月")}{to.Day}日";

    private static string Told(IReadOnlyList<HoursSpan> spans) => spans.Count == 0 ? "不营业" : $"营业时间 {Spans(spans)}";

    private static string Spans(IReadOnlyList<HoursSpan> spans)
        => string.Join('、', spans.Select(s => s == HoursSpan.WholeDay ? "全天" : $"{Clock(s.Start)}-{(s.End > HoursSpan.Day ? "次日" : "")}{(s.End == HoursSpan.Day ? "24:00" : Clock(s.End))}"));

    public override string Foremost(Venue venue, VenueOrder order) => $"相比之下，{venue.Name}{Comparative(order)}。";

    public override string Alike(VenueOrder order) => order == VenueOrder.Best ? "评分一样。" : "价格差不多。";

    private static string Comparative(VenueOrder order) => order switch
    {
        VenueOrder.Cheapest => "更便宜",
        VenueOrder.Dearest => "更贵",
        _ => "评分更高",
    };

    public override string Introduction(Venue venue)
    {
        var facts = IntroductionKeys.Select(venue.Find).OfType<VenueFact>().Select(f => $"{f.Label}：{Value(f)}");
        var kind = venue.Category.Length > 0 ? $"（{venue.Category}）" : "";
        return $"{venue.Name}{kind}：{string.Join("；", facts)}。{(venue.About.Length > 0 ? venue.About : "")}";
    }

    public override string UnknownVenue(string name, IReadOnlyList<string> similar)
    {
        var near = similar.Count > 0 ? $"名称相近的有：{string.Join('、', similar)}，您问的是其中哪一家吗？" : "";
        return $"抱歉，我的资料里没有“{name}”，不能凭猜测回答您。{near}需要的话，我请您的客户经理帮您查。";
    }

    public override string WhichBranch(int count, IReadOnlyList<string> branches)
        => $"这个名称有{count}家，您问的是哪一家？\n{string.Join('\n', branches.Select((b, i) => $"{i + 1}. {b}"))}";

    public override string Branch(Venue venue, IReadOnlyList<string> keys)
    {
        var facts = keys.Where(k => k != VenueKeys.Address).Select(venue.Find).OfType<VenueFact>().Select(f => $"，{f.Label}：{Value(f)}");
        return $"{venue.Name}（{venue.Text(VenueKeys.Address)}{string.Concat(facts)}）";
    }

    public override string Found(string? category, int count, IReadOnlyList<string> wishes, IReadOnlyList<string> items)
    {
        var what = category ?? "地方";
        var head = wishes.Count > 0 ? $"符合“{string.Join("、", wishes)}”的{what}有{count}家" : $"为您找到{what}{count}家";
        return $"{head}{(count > items.Count ? $"，先推荐{items.Count}家" : "")}：\n{string.Join('\n', items.Select((item, i) => $"{i + 1}. {item}"))}";
    }

    public override string Item(Venue venue, IReadOnlyList<string> keys, DateTimeOffset now)
    {
        List<string> parts = [];
        if (venue.Find(VenueKeys.Rating) is { } rating)
            parts.Add($"评分{Value(rating)}");
        foreach (var key in Lexicons.FieldTable.CostOf(venue.Category))
        {
            // A fee that is no amount (delivery terms, opening an account) says nothing about what a visit costs.
            if (venue.Find(key) is { } cost && MoneyRange.Read(cost.Text) is not null && cost.Text.Length <= LongestCost)
            {
                parts.Add($"{cost.Label}{(IsNumber(cost.Text) ? "" : "：")}{Value(cost)}");
                break;
            }
        }

        foreach (var key in keys)
        {
            if (venue.Find(key) is { } fact && key != VenueKeys.Rating && !parts.Exists(p => p.StartsWith(fact.Label, StringComparison.Ordinal)))
                parts.Add($"{fact.Label}：{Value(fact)}");
        }

        if (!keys.Contains(VenueKeys.Address) && venue.Text(VenueKeys.Address) is { Length: > 0 } address)
            parts.Add(address);
        if (IsStale(venue, now))
            parts.Add("资料超过一年，可能有变化");
        return parts.Count > 0 ? $"{venue.Name}（{string.Join("，", parts)}）" : venue.Name;
    }

    public override string NoneMatch(string? category, IReadOnlyList<string> wishes, IReadOnlyList<(string Wish, int Count)> loosened)
    {
        var what = category ?? "地方";
        if (wishes.Count == 0)
            return $"抱歉，我的资料里没有找到合适的{what}。需要的话，我请您的客户经理帮您打听。";
        var tips = loosened.Count > 0 ? $"如果不要求{string.Join("；不要求", loosened.Select(l => $"“{l.Wish}”，有{l.Count}家"))}，要看看吗？" : "换个条件我再帮您找，或者请您的客户经理打听。";
        return $"抱歉，没有同时符合“{string.Join("、", wishes)}”的{what}。{tips}";
    }

    public override string Near(Venue anchor) => $"{anchor.Name}周边";

    public override string OpenWish(DateTimeOffset at, bool isNow) => isNow ? "现在营业" : $"{Day(at)}{Clock(at)}营业";

    public override string AllNight => "24小时营业";

    public override string OpenOnWish(DateTimeOffset day) => $"{Day(day)}营业";

    protected override string Provenance(IReadOnlyList<string> sources, string file, DateOnly? oldest, bool stale)
    {
        var source = sources.Count > 0 ? string.Join('、', sources) : $"资料库“{file}”";
        var date = oldest is { } day ? $"截至{day.Year}年{day.Month}月{day.Day}日" : "未注明核实日期";
        return $"（来源：{source}，{date}{(stale ? "，已超过一年，可能有变化" : "")}）";
    }

    private static string Value(VenueFact fact)
    {
        if (fact.Key == VenueKeys.Rating)
            return $"{Trimmed(fact.Text)}分";
        if (fact.Key == VenueKeys.Hours && fact.Text.All(char.IsAscii))
            return InWords(fact.Text);
        if (fact.Key is VenueKeys.Fee or VenueKeys.Price or VenueKeys.PerHead && IsNumber(fact.Text))
            return fact.Text == "0" ? "免费（0元）" : $"{fact.Text}元";
        return fact.Values.Count > 1 && fact.Key is not (VenueKeys.Hours or VenueKeys.Fee or VenueKeys.Address) ? string.Join('、', fact.Values) : fact.Text.TrimEnd('。');
    }

    // The notation of opening_hours is for machines.
    private static string InWords(string hours)
        => OsmWord().Replace(hours, match => match.Value switch
        {
            "24/7" => "全天24小时",
            "Mo" => "周一", "Tu" => "周二", "We" => "周三", "Th" => "周四", "Fr" => "周五", "Sa" => "周六", "Su" => "周日",
            "PH" => "法定节假日",
            "off" or "closed" => "休息",
            ";" => "；",
            "," => "、",
            "-" => "至",
            var month => $"{Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month) + 1}月",
        });

    [GeneratedRegex(@"24/7|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|;|,|(?<=[A-Za-z])-(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex OsmWord();

    private static string Day(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{at.Month}月{at.Day}日（{Weekdays[(int)at.DayOfWeek]}）");

    private static string DayIfOther(DateTimeOffset from, DateTimeOffset to)
        => to.Date == from.Date ? "" : to.Date == from.Date.AddDays(1) ? "次日" : Day(to);
}
