using Butler.Skills.Language.Replies;
using Butler.Skills.Orders;
using Butler.Skills.Talk;

namespace Butler.Skills.Community.Activities;

/// <summary>Seats are taken only by the resident's own yes, in this turn's words, to the very seats that the turn before offered.</summary>
internal static class SeatsConfirmedRule
{
    public static bool IsMet(IOrderTurn turn, Activity activity, int people) =>
        turn.Offered is { What: Offer.Seats } offer && offer.Subject == activity.Id && offer.Count == people
        && turn.Consent.Reply is (ReplyKind.Confirm or ReplyKind.Indifferent);
}
