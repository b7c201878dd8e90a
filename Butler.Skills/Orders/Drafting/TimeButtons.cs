using System.Globalization;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Times that are easier tapped than typed. Each button sends words that the reader of times understands.</summary>
internal static class TimeButtons
{
    private const int LastHourForAfternoon = 15;

    public static IReadOnlyList<QuickReply> For(ServiceOrder draft, DateTimeOffset now, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var words = new List<string>();
        if (draft.Kind == OrderKind.Repair)
            words.Add(english ? "Right now" : "现在就来");
        if (now.Hour < LastHourForAfternoon)
            words.Add(english ? "This afternoon" : "今天下午");
        words.Add(english ? "Tomorrow morning" : "明天上午");
        words.Add(english ? "Tomorrow afternoon" : "明天下午");
        if (words.Count < 4)
            words.Add(english ? "The day after tomorrow, morning" : "后天上午");
        return [.. words.Select(w => new QuickReply(w, w))];
    }

    /// <summary>Times inside the service hours.</summary>
    public static IReadOnlyList<QuickReply> For(IReadOnlyList<OrderDetails> offered, DateTimeOffset now, TalkLanguage language) =>
        [.. offered.Select(o => new QuickReply(OrderTimes.Say(o.Start, o.End, now, language)!, Words(o, language)))];

    private static string Words(OrderDetails offered, TalkLanguage language)
    {
        var start = offered.Start!.Value;
        var day = language == TalkLanguage.English
            ? start.ToString("MMM d", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{start.Month}月{start.Day}日");
        var hours = offered.End is { } end ? $"{start:H:mm}-{end:H:mm}" : $"{start:H:mm}";
        return $"{day} {hours}";
    }
}
