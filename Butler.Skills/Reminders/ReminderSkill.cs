using System.ComponentModel;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Reminders;

/// <summary>
/// Keeps reminders. Set and dropped at once, without a yes: a reminder commits the resident to nothing, and it is
/// repeated back with date and weekday.
/// </summary>
public sealed class ReminderSkill
{
    public const string Plugin = "reminders";

    private const int Most = 50;
    private const int LongestWhat = 200;

    /// <summary>The menu item it serves; no order is made of it.</summary>
    public static readonly TracedItem Item = new("reminder", "提醒服务");

    [KernelFunction("set_reminder")]
    [Description("Sets a reminder for the resident: no order, nobody is sent. Repeats it back, or asks for the time when that is missing. One call for each reminder.")]
    public static async Task<SkillResult> SetReminderAsync(
        Kernel kernel,
        [Description("What to be reminded of, in the resident's words; empty for only being called")] string what,
        [Description("The (first) time, ISO 8601 with offset; a date alone when no hour was said; leave out when no time was said")] string? when = null,
        [Description("End of the window when only a part of the day was said, ISO 8601")] string? until = null,
        [Description("daily | every 2 days | workdays | weekly mon,thu | every 2 weeks | monthly | quarterly | yearly | lunar-monthly | lunar-yearly; leave out for once")] string? repeat = null,
        [Description("How many minutes before that time to be told")] int minutesBefore = 0,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IReminderTurn>();
        turn.Trace.Item = Item;
        var result = turn.Household is null
            ? new SkillResult(Outcomes.Refused, ReminderWords.Unbound.In(turn.Language))
            : await SetAsync(turn, new AskedReminder(Cut(what), when, until, repeat, Math.Clamp(minutesBefore, 0, 30 * 24 * 60), turn.Now), cancellationToken);
        return turn.Give($"{Plugin}.set_reminder", result,
            ("what", what), ("when", when), ("until", until), ("repeat", repeat), ("minutes_before", minutesBefore == 0 ? null : minutesBefore));
    }

    [KernelFunction("my_reminders")]
    [Description("The resident's own reminders that are still to come.")]
    public static async Task<SkillResult> MyRemindersAsync(Kernel kernel, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IReminderTurn>();
        turn.Trace.Item = Item;
        var all = await ReminderFinder.AllAsync(turn, cancellationToken);
        return turn.Give($"{Plugin}.my_reminders", new SkillResult(
            Outcomes.Answered, all.Count == 0 ? ReminderWords.None.In(turn.Language) : ReminderWords.List(all, turn.Now, turn.Language)));
    }

    [KernelFunction("change_reminder")]
    [Description("Changes a reminder's time, or what it is about.")]
    public static async Task<SkillResult> ChangeReminderAsync(
        Kernel kernel,
        [Description("Which one: its id or the resident's words; leave out for the one spoken of last")] string? which = null,
        [Description("The new time, ISO 8601 with offset; leave out to have it read from the resident's words")] string? when = null,
        [Description("What to be reminded of instead")] string? what = null,
        [Description("How often from now on, as in set_reminder; leave out to leave it")] string? repeat = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IReminderTurn>();
        turn.Trace.Item = Item;
        var result = await WithAsync(turn, which, "change", reminder => Change(turn, reminder, when, what, RepeatWords.Read(repeat)), cancellationToken);
        return turn.Give($"{Plugin}.change_reminder", result, ("which", which), ("when", when), ("what", what), ("repeat", repeat));
    }

    [KernelFunction("drop_reminder")]
    [Description("Drops a reminder the resident no longer wants, or all of them.")]
    public static async Task<SkillResult> DropReminderAsync(
        Kernel kernel,
        [Description("Which one: its id or the resident's words; 'all' for all; leave out for the one spoken of last")] string? which = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IReminderTurn>();
        turn.Trace.Item = Item;
        turn.ReminderMemory.Asked = null;
        var result = which == "all"
            ? await DropAllAsync(turn, cancellationToken)
            : await WithAsync(turn, which, "drop", reminder => Drop(turn, [reminder]), cancellationToken);
        return turn.Give($"{Plugin}.drop_reminder", result, ("which", which));
    }

    private static async Task<SkillResult> SetAsync(IReminderTurn turn, AskedReminder wish, CancellationToken cancellationToken)
    {
        var memory = turn.ReminderMemory;
        memory.Asked = null;
        var repeat = RepeatWords.Read(wish.Repeat);
        if (Start(wish, repeat, turn.Now) is not { } start)
            return Ask(turn, wish, past: null);
        if (new ReminderTime(start.At, repeat, wish.MinutesBefore).From(turn.Now) is not { } time)
            return Ask(turn, wish with { When = null, Until = null }, ReminderWords.Time(start.At, turn.Now, turn.Language));

        // "Again in ten minutes", said to a reminder that has just come.
        if (wish.What.Length == 0 && await ReminderFinder.ToldJustNowAsync(turn, cancellationToken) is { } told)
            wish = wish with { What = told };
        var all = await ReminderFinder.AllAsync(turn, cancellationToken);
        if (all.Find(r => r.What == wish.What && r.NextOccurrence == time.First && r.Frequency == repeat?.Frequency) is { } known)
            return new SkillResult(Outcomes.Answered, ReminderWords.Already(known, turn.Now, turn.Language));
        if (all.Count >= Most)
            return new SkillResult(Outcomes.Refused, ReminderWords.TooMany.In(turn.Language));
        var reminder = new Reminder(turn.Household!.Id, turn.Conversation.ResidentId, turn.Conversation.Id, wish.What, time, turn.Language, turn.Now);
        turn.Db.Reminders.Add(reminder);
        memory.Last = reminder.Id;
        return new SkillResult(Outcomes.Booked, ReminderWords.Set(reminder, start.Assumed, turn.Now, turn.Language));
    }

    private static SkillResult Ask(IReminderTurn turn, AskedReminder wish, string? past)
    {
        turn.ReminderMemory.Asked = wish;
        return new SkillResult(Outcomes.Asked, ReminderWords.AskWhen(wish.What, past, turn.Language))
        {
            QuickReplies = wish.What.Length > 0 || past is not null ? ReminderWords.TimeButtons(turn.Language) : [],
        };
    }

    private static SkillResult Change(IReminderTurn turn, Reminder reminder, string? when, string? what, Recurrence? repeat)
    {
        turn.ReminderMemory.Last = reminder.Id;
        if (!string.IsNullOrWhiteSpace(what))
            reminder.Rename(Cut(what));
        var known = reminder.NextOccurrence!.Value.ToOffset(turn.Now.Offset);
        var named = IsoTime.Read(when, turn.Now) is { } start ? (Start: start, End: (DateTimeOffset?)null)
            : WhenCorrection.Apply(known, null, turn.Text, turn.Now) is { } read ? (read.Start, read.End)
            : default;
        if (repeat is not null && (named.Start == default || string.IsNullOrWhiteSpace(when)))
            named = (known, null);
        if (named.Start == default && string.IsNullOrWhiteSpace(what))
        {
            Offer(turn, [reminder], "change");
            return new SkillResult(Outcomes.Asked, ReminderWords.AskNewTime(reminder, turn.Now, turn.Language));
        }

        if (named.Start == default)
            return new SkillResult(Outcomes.Changed, ReminderWords.Changed(reminder, turn.Now, turn.Language));
        var at = named.End is { } end ? ReminderHour.Choose(named.Start, end, turn.Now, (repeat ?? reminder.Repeat) is not null) ?? named.Start : named.Start;
        if (new ReminderTime(at, repeat ?? reminder.Repeat, reminder.MinutesBefore).From(turn.Now) is not { } time)
        {
            Offer(turn, [reminder], "change");
            return new SkillResult(Outcomes.Asked, ReminderWords.AskWhen(reminder.What, ReminderWords.Time(at, turn.Now, turn.Language), turn.Language));
        }

        reminder.MoveTo(time);
        return new SkillResult(Outcomes.Changed, ReminderWords.Changed(reminder, turn.Now, turn.Language));
    }

    private static async Task<SkillResult> DropAllAsync(IReminderTurn turn, CancellationToken cancellationToken)
    {
        var all = await ReminderFinder.AllAsync(turn, cancellationToken);
        return all.Count == 0 ? new SkillResult(Outcomes.NotKnown, ReminderWords.None.In(turn.Language)) : Drop(turn, all);
    }

    private static SkillResult Drop(IReminderTurn turn, IReadOnlyList<Reminder> reminders)
    {
        var words = ReminderWords.Dropped(reminders, turn.Language);
        foreach (var reminder in reminders)
            reminder.Drop();
        turn.ReminderMemory.Last = null;
        return new SkillResult(Outcomes.Changed, words);
    }

    private static async Task<SkillResult> WithAsync(
        IReminderTurn turn, string? which, string purpose, Func<Reminder, SkillResult> step, CancellationToken cancellationToken)
    {
        var memory = turn.ReminderMemory;
        memory.Offered = null;
        var picked = ReminderFinder.Pick(await ReminderFinder.AllAsync(turn, cancellationToken), which, memory, turn.Now);
        if (picked.Count == 0)
            return new SkillResult(Outcomes.NotKnown, ReminderWords.None.In(turn.Language));
        if (picked is [var only])
            return step(only);
        Offer(turn, picked, purpose);
        return new SkillResult(Outcomes.Asked, ReminderWords.Which(picked, turn.Now, turn.Language))
        {
            QuickReplies = [.. picked.Select((r, i) => turn.Language == TalkLanguage.English
                ? new QuickReply($"{i + 1}. {r.What}", $"number {i + 1}")
                : new QuickReply($"{i + 1}. {r.What}", $"第{i + 1}个"))],
        };
    }

    private static void Offer(IReminderTurn turn, IReadOnlyList<Reminder> reminders, string purpose) =>
        turn.ReminderMemory.Offered = new OfferedReminders([.. reminders.Select(r => r.Id)], purpose, turn.Now);

    /// <summary>The very minute, and whether the hour is the butler's choice.</summary>
    private static (DateTimeOffset At, bool Assumed)? Start(AskedReminder wish, Recurrence? repeat, DateTimeOffset now)
    {
        if (IsoTime.Read(wish.When, now) is not { } start)
            return null;
        var end = IsoTime.Read(wish.Until, now) ?? (wish.When!.Contains(':', StringComparison.Ordinal) ? null : start.AddMinutes((24 * 60) - 1));
        if (end is not { } until)
            return (start, false);
        return (ReminderHour.Choose(start, until, now, repeat is not null) ?? start, true);
    }

    private static string Cut(string? what)
    {
        var text = (what ?? "").Trim();
        return text.Length <= LongestWhat ? text : text[..LongestWhat];
    }
}
