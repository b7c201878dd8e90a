namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>"Same as last time": what the household had before, once more; and going back to a draft that was put aside.</summary>
internal sealed class RepeatPolicy : ILocalPolicy
{
    private const int ShortResume = 20;

    public LocalDecision? Decide(Utterance said)
    {
        if (said.Has(OrderCues.SameAgain))
        {
            return LocalDecision.Call("book", "repeats_repeat_order",
                [("order", OrderReference.Number(said) ?? Named(said)), .. TimeArguments.Of(said.Time), ("quantity", said.Quantity is { IsAdditional: false } q ? q.Value : null)]);
        }

        var waiting = said.View.Drafts.Count > 0 || said.View.Aside.Count > 0;
        return waiting && said.Text.Length <= ShortResume && said.Has(OrderCues.Resumes) && said.Time is null
            ? LocalDecision.Call("book", "concierge_show_drafts")
            : null;
    }

    /// <summary>The words of the wish itself sound like many a service; one has to be called by its name.</summary>
    private static string? Named(Utterance said) =>
        said.Finding.Sure is { } item && (ItemNames.IsIn(said.Text, item) || said.View.Finished.Any(f => f.ItemId == item.Id)) ? item.Id : null;
}
