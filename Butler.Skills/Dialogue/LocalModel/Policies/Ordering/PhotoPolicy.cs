using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>A picture with hardly a word belongs to what is being talked about: the draft, else the fault that was just reported, else it asks.</summary>
internal sealed class PhotoPolicy : ILocalPolicy
{
    private const int FewLetters = 6;
    private const int FewWords = 24;
    private static readonly TimeSpan JustPlaced = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Lately = TimeSpan.FromDays(2);

    public LocalDecision? Decide(Utterance said)
    {
        if (!said.View.HasPhotos)
            return null;
        var wordless = said.Text.Length <= FewLetters;
        var shows = said.Text.Length <= FewWords && said.Has(OrderCues.Picture) && said.Finding.Sure is null;
        if (!wordless && !shows)
            return null;
        if (said.View.Drafts is [.., var latest])
            return LocalDecision.Call("change_detail", "concierge_change_draft", ("draft", said.View.Asked?.DraftId ?? latest.Id));
        var order = said.View.Orders.LastOrDefault(o => o.Placed > said.View.Now - (shows ? Lately : JustPlaced));
        if (order is not null)
            return LocalDecision.Call("change_detail", "orders_change_order", ("order", order.Id));
        return LocalDecision.Words("chitchat", said.Say(
            "照片收到了。请问需要我做什么?比如哪里坏了、在什么位置,说一句就行。",
            "I have your picture. What should I do about it? A word on what is wrong and where is enough.")) with { Outcome = Outcomes.Asked };
    }
}
