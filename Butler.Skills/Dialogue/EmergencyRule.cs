using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Dialogue;

/// <summary>
/// Answers and alarms an emergency in the very commit that stores the message: no turn, no model, nothing to wait for or
/// to be overtaken by. While a person has the conversation it only alarms.
/// </summary>
public sealed class EmergencyRule : IArrivalRule
{
    public async Task ApplyAsync(ButlerDb db, Conversation conversation, Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (EmergencyDetector.Detect(message.Text) is not { } emergency)
            return;
        db.Alarms.Add(new Alarm(emergency.Kind.Name(), conversation.Id, conversation.HouseholdId, message.Id, now));
        await HandoffDesk.RequestAsync(db, conversation, await HouseholdAsync(db, conversation, cancellationToken), HandoffReason.Emergency, message.Text, now, cancellationToken);
        if (conversation.Speaker == Speaker.Butler)
            Advise(db, conversation, message, emergency, now);
        // A turn that is running must see the alarm before it says anything.
        conversation.Touch();
    }

    private static void Advise(ButlerDb db, Conversation conversation, Message message, Emergency emergency, DateTimeOffset now)
    {
        var turnId = Ids.New();
        var advice = EmergencyAdvice.For(emergency.Kind, LanguageDetector.Of(message.Text));
        message.AnswerWith(turnId);
        db.Messages.Add(Message.Outgoing(conversation, Author.Butler, advice, now).Of(turnId).InAnswerTo([message.Id]));
        var trace = new TurnTrace { Intent = $"emergency.{emergency.Kind.Name()}", Outcome = Outcomes.Alarmed };
        trace.Guards.Add("emergency");
        db.Turns.Add(new TurnRecord(turnId, conversation.Id, trace.Intent, trace.Outcome, Json.Write(StoredWhy.Of(trace, elapsedMs: 0)), now));
    }

    private static async Task<Household?> HouseholdAsync(ButlerDb db, Conversation conversation, CancellationToken cancellationToken) =>
        conversation.HouseholdId is { } id ? await db.Households.SingleOrDefaultAsync(h => h.Id == id, cancellationToken) : null;
}
