using System.Globalization;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Reminders;

/// <summary>What is said about reminders. The resident's own words stand in quotes.</summary>
internal static class ReminderWords
{
    /// <summary>Later than this is late, and said to be.</summary>
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(2);

    public static readonly LocalizedText Unbound = new(
        "您的账号还没有绑定房号,暂时不能设提醒。请扫描24小时服务卡上的二维码绑定。",
        "Your account is not linked to a household yet, so I cannot keep a reminder. Please scan the QR code on your 24-hour service card.");

    public static readonly LocalizedText TooMany = new(
        "您的提醒已经很多了,先取消几个用不着的,我再加新的。回复\"我有哪些提醒\"可以查看。",
        "You have a great many reminders already. Please drop some first; \"my reminders\" lists them.");

    public static readonly LocalizedText None = new(
        "您现在没有设提醒。想设的话直接说,比如\"提醒我明早七点带药\"。",
        "You have no reminders at the moment. Just tell me, for example \"remind me at 7 tomorrow morning to take my medicine\".");

    public static IReadOnlyList<QuickReply> TimeButtons(TalkLanguage language) => language == TalkLanguage.English
        ? [new("In an hour", "In an hour"), new("Tonight at 8", "Tonight at 8 pm"), new("Tomorrow at 9 am", "Tomorrow at 9 am")]
        : [new("一小时后", "一小时后"), new("今晚8点", "今晚8点"), new("明天上午9点", "明天上午9点")];

    public static string Notice(Reminder reminder, DueReminder due, DateTimeOffset now)
    {
        var english = reminder.Language == TalkLanguage.English;
        var about = (due.At + reminder.Lead).ToOffset(now.Offset);
        var text = reminder.What.Length == 0
            ? english ? "This is the call you asked for." : "到时间了,您让我这时候叫您。"
            : english ? $"A reminder: \"{reminder.What}\"." : $"提醒您:「{reminder.What}」。";
        if (reminder.MinutesBefore > 0)
            text += english ? $" It is at {Clock(about, english)}." : $"时间是{Time(about, now, TalkLanguage.Chinese)}。";
        if (now - due.At <= Punctual)
            return text;
        text += english
            ? $" Sorry, this comes late: it was due {Time(due.At, now, TalkLanguage.English)}."
            : $"(抱歉迟了:原定{Time(due.At, now, TalkLanguage.Chinese)}。)";
        return due.Missed == 0 ? text
            : text + (english ? $" {due.Missed} earlier one(s) could not be sent." : string.Create(CultureInfo.InvariantCulture, $"之前还有{due.Missed}次没能发出。"));
    }

    /// <summary>Repeats back what was set, with date and weekday.</summary>
    public static string Set(Reminder reminder, bool hourAssumed, DateTimeOffset now, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var text = english ? $"Done. {Sentence(reminder, now, language)}." : $"好的,记下了:{Sentence(reminder, now, language)}。";
        if (hourAssumed)
            text += english ? " You named no exact time, so I chose one; tell me if another suits you better." : "您没说具体几点,我先定在这个时间,要改告诉我就行。";
        if (reminder.What.Length == 0)
            text += english ? " If I should remind you of something in particular, just tell me what." : "要我提醒您什么事,说一声我写上。";
        return text + (reminder.Repeat is null ? "" : english ? " Say \"stop reminding me\" when you no longer need it." : "不需要了说一声\"不用提醒了\"。");
    }

    public static string Changed(Reminder reminder, DateTimeOffset now, TalkLanguage language) => language == TalkLanguage.English
        ? $"Changed. {Sentence(reminder, now, language)}."
        : $"改好了:{Sentence(reminder, now, language)}。";

    public static string Already(Reminder reminder, DateTimeOffset now, TalkLanguage language) => language == TalkLanguage.English
        ? $"That is set already. {Sentence(reminder, now, language)}."
        : $"这个已经设好了:{Sentence(reminder, now, language)}。";

    public static string Dropped(IReadOnlyList<Reminder> reminders, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var names = reminders.Select(r => Name(r, language));
        return english
            ? $"Dropped: {string.Join(", ", names)}. I will not remind you of it again."
            : $"好的,已取消提醒:{string.Join("、", names)},不会再提醒了。";
    }

    public static string List(IReadOnlyList<Reminder> reminders, DateTimeOffset now, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        return (english ? "Your reminders:\n" : "您设的提醒:\n") + Lines(reminders, now, language)
            + (english ? "\nTo change or drop one, just say so." : "\n要改要取消,说一声就行。");
    }

    public static string Which(IReadOnlyList<Reminder> reminders, DateTimeOffset now, TalkLanguage language) =>
        (language == TalkLanguage.English ? "Which one do you mean?\n" : "您有几个提醒,请问是哪一个?\n") + Lines(reminders, now, language);

    public static string AskWhen(string what, string? past, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        if (past is not null)
            return english ? $"{past} has already gone by. When shall I remind you instead?" : $"{past}已经过了,请问改到什么时候提醒您?";
        if (what.Length == 0)
            return english ? "Sure. What shall I remind you of, and when?" : "好的,请问要提醒您什么事、什么时候提醒?";
        return english ? $"Sure: \"{what}\". When shall I remind you?" : $"好的,「{what}」。请问什么时候提醒您?";
    }

    public static string AskNewTime(Reminder reminder, DateTimeOffset now, TalkLanguage language) => language == TalkLanguage.English
        ? $"{Sentence(reminder, now, language)}. What time should it be instead?"
        : $"{Sentence(reminder, now, language)}。请问改到什么时候?";

    public static string Time(DateTimeOffset at, DateTimeOffset now, TalkLanguage language) => WhenText.Describe(at, null, WhenKind.Instant, language, now);

    private static string Lines(IReadOnlyList<Reminder> reminders, DateTimeOffset now, TalkLanguage language) =>
        string.Join('\n', reminders.Select((r, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Sentence(r, now, language)}")));

    private static string Name(Reminder reminder, TalkLanguage language) =>
        reminder.What.Length > 0 ? language == TalkLanguage.English ? $"\"{reminder.What}\"" : $"「{reminder.What}」"
        : language == TalkLanguage.English ? "the call" : "叫您一声";

    private static string Sentence(Reminder reminder, DateTimeOffset now, TalkLanguage language)
    {
        var english = language == TalkLanguage.English;
        var next = (reminder.NextOccurrence ?? reminder.First).ToOffset(now.Offset);
        var before = reminder.MinutesBefore == 0 ? "" : english ? $", {Length(reminder.MinutesBefore, english)} ahead" : $",提前{Length(reminder.MinutesBefore, english)}";
        var when = reminder.Repeat is { } repeat
            ? english
                ? $"{RecurrenceText.Say(repeat, language, DateOnly.FromDateTime(reminder.First.ToOffset(now.Offset).Date))} at {Clock(next, english)}{before}, next {Time(next, now, language)}"
                : $"{RecurrenceText.Say(repeat, language, DateOnly.FromDateTime(reminder.First.ToOffset(now.Offset).Date))}{Clock(next, english)}{before}(下一次是{Time(next, now, language)})"
            : Time(next, now, language) + before;
        if (reminder.What.Length == 0)
            return english ? $"I will call you {when}" : $"{when}叫您";
        return english ? $"I will remind you \"{reminder.What}\": {when}" : $"{when}提醒您「{reminder.What}」";
    }

    private static string Clock(DateTimeOffset at, bool english) => english
        ? at.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant()
        : $"{(at.Hour < 6 ? "凌晨" : at.Hour < 8 ? "早上" : at.Hour < 12 ? "上午" : at.Hour == 12 ? "中午" : at.Hour < 18 ? "下午" : "晚上")}{(at.Hour > 12 ? at.Hour - 12 : at.Hour)}:{at.Minute:00}";

    private static string Length(int minutes, bool english) => (minutes % (24 * 60), minutes % 60) switch
    {
        (0, _) => english ? $"{minutes / (24 * 60)} day(s)" : $"{minutes / (24 * 60)}天",
        (_, 0) => english ? $"{minutes / 60} hour(s)" : $"{minutes / 60}小时",
        _ => english ? $"{minutes} minutes" : $"{minutes}分钟",
    };
}
