using System.Globalization;
using System.Text;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Text;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;

namespace Butler.Skills.Privacy;

/// <summary>What is said about kept data.</summary>
internal static class PrivacyWords
{
    /// <summary>What the list of kept data says to say.</summary>
    public static readonly LocalizedText Way = new("删除我的资料", "delete my data");

    private const int MostLines = 8;

    public static readonly LocalizedText Unbound = new(
        "您的账号还没有绑定房号,除了这段对话,我这里没有您的资料。",
        "Your account is not linked to a household; apart from this conversation nothing is kept about you here.");

    public static IReadOnlyList<QuickReply> Buttons(TalkLanguage language) => language == TalkLanguage.English
        ? [new("Yes, delete", "Confirm"), new("Keep it", "No, keep it")]
        : [new("确认删除", "确认"), new("先不删", "不用了")];

    public static string Shown(KeptData kept, IHandoffTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var text = new StringBuilder(english ? "This is kept about you and your household:" : "关于您和您家,我这里留着这些:");
        text.Append(english ? $"\n· Home: {turn.Household!.Room}" : $"\n· 房号:{turn.Household!.Room}");
        text.Append(english ? $"\n· Orders: {kept.Orders}, {kept.OpenOrders} of them open" : $"\n· 服务订单:{kept.Orders}单,其中{kept.OpenOrders}单在进行中");
        text.Append(english ? $"\n· Preferences you told: {kept.Preferences.Count}" : $"\n· 您告知的偏好:{kept.Preferences.Count}条");
        foreach (var preference in kept.Preferences.Take(MostLines))
            text.Append(english ? $"\n  - {PreferenceWords.Name(preference.Kind, turn.Language)}: \"{preference.Text}\"" : $"\n  - {PreferenceWords.Name(preference.Kind, turn.Language)}:「{preference.Text}」");
        if (kept.OthersPreferences > 0)
            text.Append(english ? $"\n· Told by others of your household: {kept.OthersPreferences}" : $"\n· 家里其他人告知的:{kept.OthersPreferences}条");
        text.Append(english ? $"\n· Reminders still to come: {kept.Reminders.Count}" : $"\n· 您设的提醒:{kept.Reminders.Count}个");
        foreach (var reminder in kept.Reminders.Take(MostLines).Where(r => r.What.Length > 0))
            text.Append(english ? $"\n  - \"{reminder.What}\", {Time(reminder, turn)}" : $"\n  - 「{reminder.What}」,{Time(reminder, turn)}");
        text.Append(english
            ? $"\n· What you wrote to me: {kept.Messages} messages{Since(kept, turn, english)}"
            : $"\n· 您发来的消息:{kept.Messages}条{Since(kept, turn, english)}");
        return text.Append(english
            ? $"\nOnly you and the people of the property company who serve you see this; no other household does. To delete, say \"{Way.En}\"."
            : $"\n这些只有您和为您服务的客户经理看得到,其他住户都看不到。想删除,说\"{Way.Zh}\"。").ToString();
    }

    public static string FullRecord(IHandoffTurn turn) => turn.Language == TalkLanguage.English
        ? $"\nThe complete service record is given out by {Manager(turn)}: I have passed your request on, and you will have it or a dated plan within 24 hours."
        : $"\n完整的服务记录由{Manager(turn)}提供:已为您转达,24小时内给您结果或带日期的安排。";

    public static string Propose(KeptData kept, DataScope scope, IHandoffTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var text = new StringBuilder(english ? "I can delete this at once:" : "可以马上删除的:");
        if (kept.Preferences.Count > 0)
            text.Append(english ? $"\n· {kept.Preferences.Count} preference(s) you told" : $"\n· 您告知的偏好{kept.Preferences.Count}条");
        if (kept.Reminders.Count > 0)
            text.Append(english ? $"\n· {kept.Reminders.Count} reminder(s)" : $"\n· 提醒{kept.Reminders.Count}个");
        if (kept.Messages > 0)
            text.Append(english ? "\n· the texts and pictures of your talks with me" : "\n· 您和我的对话文字、图片");
        if (kept.Preferences.Any(p => p.IsSafety))
            text.Append(english ? "\nAmong them is something about health; without it nobody who comes will know." : "\n其中有过敏或健康方面的,删了以后上门的人就不知道了。");
        if (scope == DataScope.Everything)
            text.Append(Stays(kept, turn, english));
        if (kept.OthersPreferences > 0 && scope is DataScope.Everything or DataScope.Preferences)
            text.Append(english ? "\nWhat others of your household told stays; it is theirs to delete." : "\n家里其他人告知的内容归他们自己,不会动。");
        return text.Append(english ? "\nThis cannot be undone. Shall I delete it?" : "\n删除后不能恢复,确认删除吗?").ToString();
    }

    public static string Nothing(DataScope scope, IHandoffTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        if (scope != DataScope.Everything)
            return english ? "There is nothing of that kind kept about you." : "我这里没有留存您这方面的内容。";
        return english
            ? $"There is nothing of yours that I could delete at once. {Manager(turn)} has your request and will deal with the service records: a result or a dated plan within 24 hours."
            : $"我这里没有可以马上删除的内容。服务记录部分已转给{Manager(turn)}处理,24小时内给您结果或带日期的安排。";
    }

    public static string Deleted(int preferences, int reminders, bool talk, DataScope scope, IHandoffTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var parts = new List<string>();
        if (preferences > 0)
            parts.Add(english ? string.Create(CultureInfo.InvariantCulture, $"{preferences} preference(s)") : string.Create(CultureInfo.InvariantCulture, $"偏好{preferences}条"));
        if (reminders > 0)
            parts.Add(english ? string.Create(CultureInfo.InvariantCulture, $"{reminders} reminder(s)") : string.Create(CultureInfo.InvariantCulture, $"提醒{reminders}个"));
        if (talk)
            parts.Add(english ? "the texts of your talks" : "对话内容");
        var done = english ? $"Deleted: {string.Join(", ", parts)}." : $"已删除:{string.Join("、", parts)}。";
        if (scope != DataScope.Everything)
            return done;
        return done + (english
            ? $" The rest is with {Manager(turn)}: a result or a dated plan within 24 hours."
            : $"其余部分由{Manager(turn)}处理,24小时内给您结果或带日期的安排。");
    }

    private static string Stays(KeptData kept, IHandoffTurn turn, bool english)
    {
        var open = kept.OpenOrders > 0
            ? english ? string.Create(CultureInfo.InvariantCulture, $"{kept.OpenOrders} open order(s) until they are finished, ") : string.Create(CultureInfo.InvariantCulture, $"进行中的订单{kept.OpenOrders}单(办完再删)、")
            : "";
        return english
            ? $"\nWhat has to stay for now: {open}service records, complaints and receipts the law requires. {Manager(turn)} has your request for those: a result or a dated plan within 24 hours."
            : $"\n暂时要留的:{open}服务和投诉记录、法律要求留存的收费凭据。这部分已转给{Manager(turn)},24小时内给您结果或带日期的安排。";
    }

    private static string Time(Reminder reminder, IHandoffTurn turn) =>
        reminder.NextOccurrence is { } at ? ReminderWords.Time(at, turn.Now, turn.Language) : "";

    private static string Since(KeptData kept, IHandoffTurn turn, bool english)
    {
        if (kept.Since is not { } since)
            return "";
        var day = since.ToOffset(turn.Now.Offset);
        return english
            ? ", since " + day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"(自{day.Year}年{day.Month}月{day.Day}日起)");
    }

    private static string Manager(IHandoffTurn turn) => turn.Language == TalkLanguage.English
        ? turn.Manager is { } manager ? $"your manager {manager.Name}" : "our duty desk"
        : turn.Manager is { } person ? $"客户经理{person.Name}" : "管家中心";
}
