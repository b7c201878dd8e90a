using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Questions about places in the city. What is ordered in the same breath is the booking's. Asked twice: first for a place
/// that is named or was spoken of, whose telephone is nobody's manager's; then for what sounds like a place at all.
/// </summary>
internal sealed class VenuePolicy(VenueSense venues, bool ahead) : ILocalPolicy
{
    private const double KnownItem = 0.8;
    private const double BeyondDoubt = 0.9;
    private const double Unlikely = 0.05;

    private static readonly CueSet ForMe = CueSet.Of("给我带|帮我带|帮我买|给我买|替我买|带点|捎点|帮我拿|帮我取|for me");

    /// <summary>Who is to come to the home is nobody's place to go to.</summary>
    private static readonly CueSet Visits = CueSet.Of("comes to my|come to my home|come to my flat|come to my place|come to our home");

    private static readonly CueSet OneOfThem = CueSet.Of("订一家|订家|找一家|找家|挑一家|选一家|哪一家|哪家|一家好|a good restaurant|some restaurant");

    /// <summary>Parts of the community, where no place of the city is.</summary>
    private static readonly CueSet Grounds = CueSet.Of("单元楼|单元门|单元口|楼道|货梯|客梯|电梯|地库|负一楼|负二楼|我们楼|我家楼下|哪个门进|哪个gate|which gate|our gate|the lift|the elevator|our building|my building|the garage");

    /// <summary>Formalities are gone through here, not at a builder's.</summary>
    private static readonly CueSet Papers = CueSet.Of("手续|登记|备案|押金|许可证|审批|申报|出入证|permit|formalities|paperwork|deposit|sign-off|approval");

    /// <summary>Asked in words of places ("which are free"), but of the house and its orders.</summary>
    private static readonly string[] OfTheHouse =
    [
        "show_data", "delete_data", "list_menu", "list_free", "fee_query", "parcel", "visitor", "announcement", "activity", "reminder",
        "cancel", "reschedule", "change_detail", "hurry", "ask_status", "rate", "remember_pref",
    ];

    public LocalDecision? Decide(Utterance said)
    {
        if ((said.IsSurelyOneOf(OfTheHouse) || (said.IsSurely("ask_price") && said.Finding.Sure is { IsOrdered: true })) && !venues.IsSpokenOf(said) && !venues.IsAskedOfKinds(said))
            return null;
        // A telephone that is asked for with a name nobody knows is still a place's.
        if (ahead && !venues.IsSearchByNumbers(said) && (VenueSense.IsOurOwn(said) || !(venues.IsSpokenOf(said) || said.Wants("manager_phone"))))
            return null;
        // Whose neighbours are noisy looks for no builder.
        if (said.Has(LocalCues.Disturbs) && !said.Has(LocalCues.Question))
            return null;
        // Who is asked for by name and for a day is ordered, not looked for.
        if (said.Time is { NamesDay: true } && !said.Has(LocalCues.Question) && !venues.IsSpokenOf(said)
            && said.Finding.Sure is { Served: Served.Book } item && ItemNames.IsCalled(said.Text, item))
            return null;
        if (said.Has(Visits) && !venues.IsSpokenOf(said))
            return null;
        // "你们哪个去菜市场嘛,给我带点葱": who goes for somebody is asked of us.
        if (said.Has(ForMe) && said.Finding is { Sure: { Served: Served.Book }, Candidates: [{ Score: >= BeyondDoubt }, ..] } && !venues.IsSpokenOf(said))
            return null;
        // Where the van may stop and who signs the papers is asked of us, whoever drives and builds.
        if ((said.Has(Grounds) || said.Has(Papers)) && said.Finding.Sure is { IsOrdered: true } && !venues.IsSpokenOf(said) && !venues.IsAskedOfKinds(said))
            return null;
        if ((IsPlainlyService(said) || IsPlainlyElse(said)) && !venues.IsSpokenOf(said) && !venues.IsAskedOfKinds(said))
            return null;
        if (AsksWhatAnOrderCosts(said))
            return null;
        var sureness = venues.Of(said, said.Text);
        var clear = said.View.VenuesJustNow ? VenueSense.InTheTalk : VenueSense.Clear;
        if (sureness < (ahead ? clear : VenueSense.Likely))
            return null;
        // "订一家川菜馆" leaves open which; the table is ordered when one is named.
        var ordered = said.Has(LocalCues.Books) && !(said.Time is null && said.Has(OneOfThem)) && said.Finding.Items.Any(i => i.Served == Served.Book);
        var asked = sureness >= clear ? !ordered : said.Finding.Items is [] or [{ Served: Served.Venue }];
        return asked ? new LocalDecision("ask_venue", [VenueSense.Ask(said.Text)]) : null;
    }

    /// <summary>Prices, papers and rules are asked about in the words of places, but not of places.</summary>
    private static bool IsPlainlyElse(Utterance said) => said.LikelihoodOf("ask_venue") < Unlikely
        && said.Intent is "ask_guide" or "ask_price" or IntentReader.Service && said.Intents[0].Likelihood >= KnownItem
        && said.Finding.Sure is { IsOrdered: true };

    /// <summary>"How much" with no place in the talk means what is being ordered.</summary>
    private static bool AsksWhatAnOrderCosts(Utterance said) =>
        said.PricedItem is not null && !said.View.VenuesJustNow;

    private static bool IsPlainlyService(Utterance said) => said.Wants(IntentReader.Service)
        && said.Finding is { Items: [{ IsOrdered: true }, ..], Candidates: [{ Score: >= KnownItem }, ..] };
}
