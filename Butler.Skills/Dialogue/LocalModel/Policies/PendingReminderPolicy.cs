using Butler.Skills.Language.Replies;
using Butler.Skills.Reminders;
using Butler.Skills.Reminders.Reading;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>The resident says when to be reminded, of what, or which reminder they mean.</summary>
internal sealed class PendingReminderPolicy : ILocalPolicy
{
    private const int LongestAnswer = 40;
    private static readonly TimeSpan Waits = TimeSpan.FromMinutes(10);

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Asked is not null || said.View.ProposalOpen || said.View.Choice is not null || said.Text.Length > LongestAnswer)
            return null;
        return Chosen(said) ?? Answered(said);
    }

    private static LocalDecision? Chosen(Utterance said)
    {
        if (said.View.Reminders.Offered is not { } offered || offered.At < said.View.Now - Waits)
            return null;
        if (offered.Ids is [var only])
            return said.Time is null ? null : LocalDecision.Call("reminder", "reminders_change_reminder", ("which", only));
        if (said.View.Reply is ReplyKind.Decline or ReplyKind.Cancel)
            return LocalDecision.Words("decline", said.Say("好的,提醒都保留着。", "All right, they all stay as they are."));
        return ChoiceReader.Read(said.Text, offered.Ids.Count) is { } index
            ? LocalDecision.Call("reminder", offered.For == "drop" ? "reminders_drop_reminder" : "reminders_change_reminder", ("which", offered.Ids[index]))
            : null;
    }

    private static LocalDecision? Answered(Utterance said)
    {
        if (said.View.Reminders.Asked is not { } asked || asked.At < said.View.Now - Waits)
            return null;
        if (said.View.Reply is ReplyKind.Decline or ReplyKind.Cancel)
            return LocalDecision.Words("decline", said.Say("好的,那就不设提醒了。", "All right, no reminder then."));
        if (ReminderWishes.Read(said.Text, talking: false) is not (ReminderWish.None or ReminderWish.Set))
            return null;
        // A service ordered for a time of its own answers nothing.
        if (said.Finding.Sure is { IsOrdered: true } other && other.Id != ReminderSkill.Item.Id)
            return null;
        var answer = ReminderReader.Read(said.Text, said.View.Now)[0];
        if (answer.When is null && (asked.What.Length > 0 || answer.What.Length == 0))
            return null;
        return LocalDecision.Call("reminder", "reminders_set_reminder",
            ("what", asked.What.Length > 0 ? asked.What : answer.What), ("when", answer.When ?? asked.When), ("until", answer.When is null ? asked.Until : answer.Until),
            ("repeat", answer.Repeat ?? asked.Repeat), ("minutesBefore", answer.MinutesBefore > 0 ? answer.MinutesBefore : asked.MinutesBefore));
    }
}
