using System.Text.RegularExpressions;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Cues;
using Butler.Skills.Reminders;
using Butler.Skills.Reminders.Reading;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Reminders: set, listed, changed, dropped.</summary>
internal sealed partial class ReminderPolicy : ILocalPolicy
{
    private const string Intent = "reminder";
    private const double Likely = 0.4;
    private const int LongestAside = 20;

    private static readonly CueSet AsksWhen = CueSet.Of("几点|什么时候|啥时候|啥子时候|哪天|多久|好久|when|what time|how long");

    public LocalDecision? Decide(Utterance said)
    {
        if (ReminderWishes.IsForOthers(said.Text))
            return null;
        if (IsSpokenOf(said) && OnlyHowOften().IsMatch(CueFold.Fold(said.Text)) && said.Recurrence(said.Text) is { } often)
            return LocalDecision.Call(Intent, "reminders_change_reminder", ("repeat", RepeatWords.Write(often)));
        var wish = ReminderWishes.Read(said.Text, IsSpokenOf(said));
        if (wish == ReminderWish.None && (IsLearnt(said) || IsMeant(said)))
            wish = ReminderWish.Set;
        // "Cleaning at ten, call me when they are there" asks for the cleaning.
        if (wish == ReminderWish.Set && !ReminderWishes.IsNamed(said.Text) && said.Finding.Sure is { IsOrdered: true } item && item.Id != ReminderSkill.Item.Id)
            return null;
        return wish switch
        {
            ReminderWish.Set when IsOneOfSeveral(said) => null,
            ReminderWish.Set => new LocalDecision(Intent, Calls(said.Text, said)),
            ReminderWish.List => LocalDecision.Call(Intent, "reminders_my_reminders"),
            ReminderWish.Change => LocalDecision.Call(Intent, "reminders_change_reminder", ("which", said.Text)),
            ReminderWish.Drop => LocalDecision.Call(Intent, "reminders_drop_reminder", ("which", said.Text)),
            ReminderWish.DropAll => LocalDecision.Call(Intent, "reminders_drop_reminder", ("which", "all")),
            _ => null,
        };
    }

    /// <summary>The calls that set what a part of a message asks to be reminded of.</summary>
    internal static IReadOnlyList<SkillCall> Calls(string words, Utterance said) => [.. ReminderReader.Read(words, said.View.Now).Select(r => SkillCall.Of(
        "reminders_set_reminder",
        ("what", r.What), ("when", r.When), ("until", r.Until), ("repeat", r.Repeat), ("minutesBefore", r.MinutesBefore)))];

    private static bool IsLearnt(Utterance said) =>
        said.Wants(Intent) && said.LikelihoodOf(Intent) >= Likely && !said.Has(AsksWhen);

    /// <summary>"When was she coming, I forgot" asks, and is reminded of nothing.</summary>
    private static bool IsMeant(Utterance said) => said.Finding.Sure?.Id == ReminderSkill.Item.Id && !said.Has(AsksWhen)
        && (said.Intent is Intent or IntentReader.Service or IntentReader.OffMenu || !said.IsRather(said.Intent));

    /// <summary>A reminder beside services that are ordered in the same breath is the booking's.</summary>
    private static bool IsOneOfSeveral(Utterance said) =>
        said.Parts.Count > 1 && said.Parts.Any(p => said.Find(p).Sure is { IsOrdered: true } item && item.Id != ReminderSkill.Item.Id);

    /// <summary>A few words right after talk of a reminder are about it: "make it eight", "no longer needed".</summary>
    private static bool IsSpokenOf(Utterance said) => said.View.Reminders.Last is not null
        && said.Text.Length <= LongestAside
        && (said.Finding.Sure?.Id == ReminderSkill.Item.Id || said.IsRather(said.Intent))
        && said.View.Recent.LastOrDefault(line => line.From != Author.Resident)?.Text is { } words
        && (words.Contains("提醒", StringComparison.Ordinal) || words.Contains("remind", StringComparison.OrdinalIgnoreCase));

    /// <summary>"每天都提醒我": nothing new to be reminded of, only how often.</summary>
    [GeneratedRegex(@"^(那|就|改成|要|请|以后)*(每[天日周月年](早上|晚上|[一二三四五六日天])?|天天|每个?(工作日|星期[一二三四五六日天]|周[一二三四五六日天]))(都|也|要)?(提醒|叫|喊)?(我|一下|一次)*(吧|哈|嘛|就行)?[.。!]*$|^(make it |remind me )?(every ?day|daily|every week|weekly|every month|monthly)( please)?[.!]*$")]
    private static partial Regex OnlyHowOften();
}
