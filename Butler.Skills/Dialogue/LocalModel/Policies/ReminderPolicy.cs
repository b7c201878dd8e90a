using Butler.Skills.Conversations;
using Butler.Skills.Reminders;
using Butler.Skills.Reminders.Reading;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Reminders: set, listed, changed, dropped.</summary>
internal sealed class ReminderPolicy : ILocalPolicy
{
    private const int LongestAside = 20;

    public LocalDecision? Decide(Utterance said)
    {
        var wish = ReminderWishes.Read(said.Text, IsSpokenOf(said));
        if (wish == ReminderWish.None && (said.Wants("reminder") || IsMeant(said)))
            wish = ReminderWish.Set;
        return wish switch
        {
            ReminderWish.Set when IsOneOfSeveral(said) => null,
            ReminderWish.Set => new LocalDecision("reminder", Calls(said.Text, said)),
            ReminderWish.List => LocalDecision.Call("reminder", "reminders_my_reminders"),
            ReminderWish.Change => LocalDecision.Call("reminder", "reminders_change_reminder", ("which", said.Text)),
            ReminderWish.Drop => LocalDecision.Call("reminder", "reminders_drop_reminder", ("which", said.Text)),
            ReminderWish.DropAll => LocalDecision.Call("reminder", "reminders_drop_reminder", ("which", "all")),
            _ => null,
        };
    }

    /// <summary>The calls that set what a part of a message asks to be reminded of.</summary>
    internal static IReadOnlyList<SkillCall> Calls(string words, Utterance said) => [.. ReminderReader.Read(words, said.View.Now).Select(r => SkillCall.Of(
        "reminders_set_reminder",
        ("what", r.What), ("when", r.When), ("until", r.Until), ("repeat", r.Repeat), ("minutesBefore", r.MinutesBefore)))];

    private static bool IsMeant(Utterance said) => said.Finding.Sure?.Id == ReminderSkill.Item.Id;

    /// <summary>A reminder beside services that are ordered in the same breath is the booking's.</summary>
    private static bool IsOneOfSeveral(Utterance said) =>
        said.Parts.Count > 1 && said.Parts.Any(p => said.Find(p).Sure is { IsOrdered: true } item && item.Id != ReminderSkill.Item.Id);

    /// <summary>A few words right after talk of a reminder are about it: "make it eight", "no longer needed".</summary>
    private static bool IsSpokenOf(Utterance said) => said.View.Reminders.Last is not null
        && said.Text.Length <= LongestAside
        && (said.Finding.Sure is not { } item || item.Id == ReminderSkill.Item.Id)
        && said.View.Recent.LastOrDefault(line => line.From != Author.Resident)?.Text is { } words
        && (words.Contains("提醒", StringComparison.Ordinal) || words.Contains("remind", StringComparison.OrdinalIgnoreCase));
}
