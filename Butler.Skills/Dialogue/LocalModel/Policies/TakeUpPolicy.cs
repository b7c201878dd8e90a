using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// "那你帮我办吧", "can you do it for me" behind an answer of the handbook or about places: what was asked about is arranged,
/// by the service of the menu that it is about, else by the manager.
/// </summary>
internal sealed class TakeUpPolicy : ILocalPolicy
{
    private const int LongestChinese = 22;
    private const int LongestEnglish = 60;

    /// <summary>Asks that something be done for them.</summary>
    internal static readonly CueSet Does = CueSet.Of("""
        帮我办|帮我弄|帮我搞|帮我做|帮我处理|帮我安排|帮我约|帮我登记|帮我订|帮我找人|帮我去|替我办|替我弄|替我去|代我办|代办|你们办|你们弄|你来办|你办吧|你去办|你去弄|帮忙办|帮忙弄|帮我问|帮我整|幫我辦|幫我搞|帮我申请|给我办|给我弄
        do it for me|do that for me|do this for me|do it for us|arrange it|arrange that|arrange this|book it for me|take care of it|take care of that|handle it|handle that|sort it out|organise it|organize it|set it up for me|apply for me
        """);

    public LocalDecision? Decide(Utterance said)
    {
        // Places and what is only told by the menu are nothing to order by picking: who wants it done wants the thing itself.
        var picking = said.View.Choice is { } choice && choice.Ids.Any(id => said.Item(id) is not { IsOrdered: false });
        if (picking || said.View is not { ProposalOpen: false, Asked: null, Offered: null, Drafts.Count: 0 } || said.Text.Length > (said.English ? LongestEnglish : LongestChinese) || !said.Has(Does))
            return null;
        if (Question(said.View) is not { } question || (said.Finding.Sure is { } own && ItemNames.IsIn(said.Text, own)))
            return null;
        var items = said.Find(question).Items.Where(i => i.IsOrdered).ToList();
        return items.Count == 0
            ? LocalDecision.Call("handoff", "handoff_to_manager", ("reason", "off_menu"), ("message", $"{question} {said.Text.Trim()}"))
            : LocalDecision.Call(IntentOfCalls.Of(items[0].Kind), SkillCall.DraftOrder,
                [("item", string.Join('|', items.Select(i => i.Id))), .. TimeArguments.Of(said.Time), ("quantity", said.Quantity?.Value), ("location", said.Place?.Text)]);
    }

    private static string? Question(DialogueView view) =>
        view.Guided ?? (view.VenuesJustNow || view.Choice is not null ? view.Recent.LastOrDefault(line => line.From == Author.Resident)?.Text : null);
}
