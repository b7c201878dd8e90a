using System.Text.RegularExpressions;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Guides;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Questions about life in the community, from the handbook. Asked twice: ahead of places and menu only for what is plainly
/// a question that the handbook answers, and behind them for what nothing else fits.
/// </summary>
internal sealed partial class GuidePolicy(IGuideBook book, VenueSense venues, bool ahead) : ILocalPolicy
{
    private const double Plain = 0.58;
    private const double PlainlyAsked = 0.8;
    private const int ShortestQuestion = 5;

    public async ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken)
    {
        // "在吗" is a greeting, however much it sounds like asking where something is.
        if (said.Text.Length <= ShortestQuestion && said.Wants("greeting"))
            return null;
        // What there is to order is the menu's to say.
        if (said.Intent is "list_menu" or "list_free")
            return null;
        // What a service costs is the menu's to say as well.
        if (said.IsSurely("ask_price") && said.Finding.Sure is { IsOrdered: true })
            return null;
        if (said.PricedItem is not null || (said.Has(OrderCues.Besides) && said.Finding.Items.Count > 0))
            return null;
        // A time makes it a wish: "the pool on Saturday at three" is booked, "when does the pool open" is asked.
        var asked = IsPlainlyAsked(said);
        if (ahead && ((said.Time is not null && !Permits().IsMatch(said.Text)) || said.Has(LocalCues.Books) || !(asked || said.Has(LocalCues.Question))))
            return null;
        // "Where can I buy flowers" is of shops, however much a line of the handbook sounds like it.
        if (ahead && !asked && venues.IsAskedOfKinds(said))
            return null;
        if (GetsDone().IsMatch(said.Text) && await book.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken) < PlainlyAsked)
            return null;
        // "Where can I have a watch mended" is the handbook's only if it speaks of watches.
        if (venues.WantedThing(said) is { } thing && await book.Guides.Answers.RecogniseAsync(thing, said.View.Language, cancellationToken) < GuideAnswers.Least)
            return null;
        return await book.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken) >= (ahead && !asked && !AsksForANumber(said) ? Plain : GuideAnswers.Least)
            ? LocalDecision.Call(IntentOf(said), $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text))
            : null;
    }

    /// <summary>"装修周末能施工吗": a time of any week, and whether something is allowed then.</summary>
    [GeneratedRegex(@"^(?!.*(?:今|明|后天|这|本周|下周|下个|号|日))(?=.*(?:周末|节假|工作日|平时|夜里|夜间|晚上|中午|早上))[^,，。]*(?:能|可以|准许?|允许|让)[^,，。]{0,12}(?:吗|么|嘛|不)[?？\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Permits();

    /// <summary>Asks for a place by its form, however much the thing sounds like a line of the handbook.</summary>
    [GeneratedRegex(@"\bwhere (?:can|could|do) (?:i|we) (?:get|have) (?:my|our|a|an|the|some) [a-z ]{2,24} (?:[a-z]+ed|done|cut|made)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GetsDone();

    /// <summary>"How much clearance has the garage" sounds like a price, but not a word of it is of money.</summary>
    private static bool AsksForANumber(Utterance said) => said.Wants("ask_price") && !said.Has(LocalCues.Price);

    /// <summary>What the menu's own answers tell is told by them.</summary>
    private static bool IsPlainlyAsked(Utterance said) => (said.LikelihoodOf("ask_guide") >= PlainlyAsked || said.IsSurely("ask_guide"))
        && said.IsRather("ask_guide") && said.Finding.Sure is not { Served: Served.Info };

    /// <summary>A question about fees, parcels or notices that the handbook answers is still about those.</summary>
    private static string IntentOf(Utterance said) =>
        said.Intent is "fee_query" or "parcel" or "visitor" or "announcement" or "activity" || (said.Wants("ask_price") && !AsksForANumber(said)) ? said.Intent : "ask_guide";
}
