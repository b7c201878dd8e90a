using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Times;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Reminders;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>The resident answers what was asked for a draft, perhaps with more than was asked.</summary>
internal sealed class PendingQuestionPolicy : ILocalPolicy
{
    private const int LongestPlace = 30;
    private const double PlainlyElse = 0.8;

    private static readonly CueSet AtOnce = CueSet.Of("尽快|尽早|越快越好|越早越好|赶紧|赶快|快点来|搞快|asap|as soon as possible|as soon as you can|soonest|the sooner the better");
    private static readonly CueSet Reminds = CueSet.Of("提醒|叫我|喊我|记得|闹钟|remind|alarm|wake me");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View.Asked is not { } asked || said.View.Drafts.FirstOrDefault(d => d.Id == asked.DraftId) is not { } draft)
            return null;
        if (said.View.Reply is ReplyKind.Decline or ReplyKind.Cancel)
            return LocalDecision.Call("decline", "concierge_drop_draft", ("draft", said.View.Plan is null ? draft.Id : null));
        if (said.View.Plan is { } plan && said.Time is { } day)
            return LocalDecision.Call("book", "plans_plan", [("plan", plan), .. TimeArguments.Of(day), ("days", LengthReader.Days(said.Text))]);
        return asked.What == "when" ? Time(said, draft, asked.Suggested) : Place(said, draft);
    }

    private static LocalDecision? Time(Utterance said, DraftView draft, OrderDetails? suggested)
    {
        if (suggested is not null && said.View.Reply is ReplyKind.Confirm or ReplyKind.Indifferent)
            return Fill(draft, TimeArguments.Of(suggested?.Start, suggested?.End));
        if (said.View.Reply is ReplyKind.Indifferent)
            return Fill(draft, TimeArguments.Suggested(said.View.Now, draft.Kind == OrderKind.Repair));
        if (said.Time is null && said.Has(AtOnce) && said.Text.Length <= LongestPlace)
            return Fill(draft, draft.Kind == OrderKind.Book ? TimeArguments.Suggested(said.View.Now, urgent: true) : TimeArguments.Of(said.View.Now, null));
        // A yes to a question for the time is no time: the question once more.
        if (said.View.Reply is ReplyKind.Confirm)
            return LocalDecision.Call("confirm", "concierge_show_drafts");
        if (Replacement.PutRight(said, draft) is { } right)
            return Fill(draft, ("item", right.Item.Id), ("note", right.Words));
        if (AnotherWish.Spoken(said) is { } other && other.Id != draft.ItemId && said.Has(LocalCues.Replace))
            return Fill(draft, [("item", other.Id), .. TimeArguments.Of(said.Time), .. More(said, draft)]);
        // "Every day at seven" sounds like a reminder; it is one only where one is asked for. It begins the next time, until another day is named.
        if (said.Time is null && HowOften(said) is { } often && !said.Has(Reminds) && (AnotherWish.Spoken(said) is not { } meant || meant.Id == draft.ItemId || meant.Id == ReminderSkill.Item.Id))
            return Fill(draft, [.. TimeArguments.Of(often), .. More(said, draft)]);
        // Who answers with a time tells a story around it: only a wish that is named and asked for is another one.
        if (AnotherWish.IsIn(said, draft.ItemId))
            return null;
        if (said.Time is not null)
            return AsksElse(said) ? null : Fill(draft, [.. TimeArguments.Corrected(said, draft.Start, draft.End), .. More(said, draft)]);
        return IsOnlyDetail(said, draft) ? Fill(draft, More(said, draft)) : null;
    }

    private static WhenPhrase? HowOften(Utterance said) => WhenReader.Read(said.Text, said.View.Now).FirstOrDefault(p => p is { Recurrence: not null, IsNegated: false });

    /// <summary>"Will it rain today" names a day and answers nothing.</summary>
    private static bool AsksElse(Utterance said) => said.Has(LocalCues.Question) && said.Intents[0].Likelihood >= PlainlyElse
        && said.Intent is "weather" or "ask_venue" or "ask_guide" or "fee_query" or "announcement" or "activity" or "parcel" or "show_data" or "list_menu" or "list_free";

    private static LocalDecision? Place(Utterance said, DraftView draft)
    {
        if (said.View.Reply is ReplyKind.Confirm or ReplyKind.Indifferent)
            return LocalDecision.Call("confirm", "concierge_show_drafts");
        if (said.Place is not null)
            return Fill(draft, [.. TimeArguments.Of(said.Time), .. More(said, draft)]);
        var other = said.Text.Length > LongestPlace || said.Has(LocalCues.Price) || said.Has(LocalCues.Greeting) || said.Has(LocalCues.Thanks)
            || said.Finding.Sure is { } item && item.Id != draft.ItemId;
        return other ? null : Fill(draft, ("location", said.Text.Trim()));
    }

    private static LocalDecision Fill(DraftView draft, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        LocalDecision.Call(IntentOfCalls.Of(draft.Kind), "concierge_change_draft", [("draft", draft.Id), .. arguments]);

    private static (string Name, object? Value)[] More(Utterance said, DraftView draft) => [("quantity", Amount.Of(said, draft.Quantity)), ("location", said.Place?.Text),
        ("repeats", said.Recurrence(said.Text) is { } often ? RuleText.Write(often) : null)];

    private static bool IsOnlyDetail(Utterance said, DraftView draft) =>
        (AnotherWish.Spoken(said) is not { } item || item.Id == draft.ItemId) && said.Text.Length <= LongestPlace && (said.Quantity is not null || said.Place is not null) && !said.Has(LocalCues.Price);
}
