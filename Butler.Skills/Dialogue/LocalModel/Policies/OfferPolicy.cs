using Butler.Skills.Community.Activities;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Language.Replies;
using Butler.Skills.Menu;
using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>A yes or no to what the turn before offered. What waits for the resident's yes as an order goes before it.</summary>
internal sealed class OfferPolicy : ILocalPolicy
{
    private const int LongestNumber = 12;
    private const int LongestFill = 40;

    public LocalDecision? Decide(Utterance said)
    {
        if (said.View is not { Offered: { } offer, ProposalOpen: false, Asked: null, Choice: null })
            return null;
        return said.View.Reply switch
        {
            ReplyKind.Confirm or ReplyKind.Indifferent or ReplyKind.ConfirmWithChange => Take(offer, said),
            ReplyKind.Decline or ReplyKind.Cancel => LocalDecision.Words("decline", said.Say("好的,那就先不用。有需要随时叫我。", "All right, then not. I am here when you need me.")),
            _ when offer.What == Offer.Manager && said.Has(TakeUpPolicy.Does) && said.Text.Length <= LongestFill && said.Finding.Sure is null => Take(offer, said),
            _ when offer.What == Offer.Seats && said.Quantity is { } people && said.Text.Length <= LongestNumber => Seats(offer, people.Value, "change_detail"),
            _ when offer.What == Offer.Item && Fills(offer, said) => Draft(offer, said),
            _ => null,
        };
    }

    /// <summary>"Then three of them, on Sunday": how many and when, of what was just asked about.</summary>
    private static bool Fills(Offer offer, Utterance said) => (said.Time is not null || said.Quantity is not null) && said.Text.Length <= LongestFill
        && !said.Has(LocalCues.Price) && !said.Has(LocalCues.Question) && (AnotherWish.Spoken(said) is not { } other || other.Id == offer.Subject);

    private static LocalDecision Draft(Offer offer, Utterance said) => LocalDecision.Call(
        IntentOfCalls.Of(said.Item(offer.Subject)?.Kind ?? OrderKind.Book),
        SkillCall.DraftOrder,
        [("item", offer.Subject), .. TimeArguments.Of(said.Time), ("quantity", said.Quantity?.Value), ("location", said.Place?.Text)]);

    private static LocalDecision Take(Offer offer, Utterance said) => offer.What == Offer.Item ? Draft(offer, said)
        : offer.What == Offer.Seats ? Seats(offer, offer.Count, "confirm")
        : LocalDecision.Call("confirm", "handoff_to_manager", ("reason", "not_known"), ("message", offer.Subject));

    private static LocalDecision Seats(Offer offer, int people, string intent) =>
        LocalDecision.Call(intent, $"{ActivitySkill.Plugin}_{ActivitySkill.Join}", ("activity", offer.Subject), ("people", people));
}
