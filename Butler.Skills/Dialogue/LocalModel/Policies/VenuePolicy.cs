using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Questions about places in the city. What is ordered in the same breath is the booking's.</summary>
internal sealed class VenuePolicy(VenueSense venues) : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
        var sureness = venues.Of(said, said.Text);
        if (sureness < VenueSense.Likely)
            return null;
        var ordered = (said.Has(LocalCues.Books) || said.Time is not null && !said.Has(LocalCues.Question)) && said.Finding.Items.Any(i => i.Served == Served.Book);
        var asked = sureness >= VenueSense.Clear ? !ordered : said.Finding.Items is [] or [{ Served: Served.Venue }];
        return asked ? new LocalDecision("ask_venue", [VenueSense.Ask(said.Text)]) : null;
    }
}
