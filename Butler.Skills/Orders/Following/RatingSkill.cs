using System.ComponentModel;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Replies;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Following;

/// <summary>What the resident thinks of what was done. Who says that it is not done has the order open again at once.</summary>
public sealed class RatingSkill(IMenuBook menu)
{
    public const string Plugin = "ratings";

    private const int LongestBareRating = 12;
    private static readonly TimeSpan JustDone = TimeSpan.FromDays(3);

    [KernelFunction("rate_order")]
    [Description("Records how content the resident is with an order that was completed. Low ratings ask for the reason; use dispute_order when they say that it is not done.")]
    public async Task<SkillResult> RateOrderAsync(
        Kernel kernel,
        [Description("1 (bad) to 5 (very good); leave out when no mark can be read in the words")] int? stars = null,
        [Description("What they say about it, in their words")] string? words = null,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var result = Find(turn, order) is not { } rated ? Nothing(turn)
            : stars is null ? words is not null && turn.OrderMemory.AskedRating is { Why: true } ? Explain(turn, rated, words) : Ask(turn, rated)
            : await RateAsync(turn, rated, Math.Clamp(stars.Value, 1, 5), words, cancellationToken);
        return turn.Give($"{Plugin}.rate_order", result, ("order", order), ("stars", stars), ("words", words));
    }

    [KernelFunction("dispute_order")]
    [Description("The resident says that a completed order is not done, not done well, or charged although it is not done: opens it again at once and brings the manager in.")]
    public async Task<SkillResult> DisputeOrderAsync(
        Kernel kernel,
        [Description("What is wrong, in the resident's words")] string words,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var result = Find(turn, order) is { } disputed ? await DisputeAsync(turn, disputed, words, cancellationToken) : Nothing(turn);
        return turn.Give($"{Plugin}.dispute_order", result, ("order", order), ("words", words));
    }

    /// <summary>Also what code calls ahead of the model, when a complaint is about something that was completed.</summary>
    internal static async Task<SkillResult> DisputeAsync(IOrderTurn turn, ServiceOrder order, string words, CancellationToken cancellationToken)
    {
        turn.Trace.Item = new TracedItem(order.ItemId, order.ItemName ?? order.TitleZh);
        turn.OrderMemory.AskedRating = null;
        order.AttachPhotos(turn.Photos);
        await OrderPlacing.ReopenAsync(turn, order, words, cancellationToken);
        turn.OpenHandoff = await HandoffDesk.RequestAsync(turn.Db, turn.Conversation, turn.Household, HandoffReason.Complaint, words, turn.Now, cancellationToken);
        return new SkillResult(Outcomes.HandedOff, RatingWords.Reopened(order, turn)) { Place = SkillPlaces.Change };
    }

    /// <summary>A short word of discontent after something was completed rates it; it is not a complaint of its own.</summary>
    internal static bool IsBareRating(IOrderTurn turn, string words) =>
        words.Length <= LongestBareRating && RatingReader.Read(words) is { Stars: not null, Unsolved: false } && LatestUnrated(turn) is not null;

    internal static Task<SkillResult> RateLatestAsync(IOrderTurn turn, string words, CancellationToken cancellationToken)
    {
        turn.Trace.Intent = "rate";
        return RateAsync(turn, LatestUnrated(turn)!, RatingReader.Read(words)!.Stars!.Value, words, cancellationToken);
    }

    private static ServiceOrder? LatestUnrated(IOrderTurn turn) => turn.Orders
        .Where(o => o.IsFinished && o.Rating is null && OrderFinder.FinishedAt(o) > turn.Now - JustDone)
        .MaxBy(OrderFinder.FinishedAt);

    /// <summary>The latest one that was completed; one that is named before others.</summary>
    private ServiceOrder? Find(IOrderTurn turn, string? reference)
    {
        var named = string.IsNullOrWhiteSpace(reference) ? turn.OrderMemory.AskedRating?.OrderId : reference;
        return OrderFinder.FindFinished(turn, menu, named) is [var found, ..] ? found : null;
    }

    private static async Task<SkillResult> RateAsync(IOrderTurn turn, ServiceOrder order, int stars, string? words, CancellationToken cancellationToken)
    {
        turn.Trace.Item = new TracedItem(order.ItemId, order.ItemName ?? order.TitleZh);
        order.Rate(stars, words, turn.Now);
        var rating = new Rating(stars, Unsolved: words is not null && RatingReader.Read(words)?.Unsolved == true);
        turn.OrderMemory.AskedRating = null;
        if (rating.Unsolved)
            return await DisputeAsync(turn, order, words!, cancellationToken);
        if (!rating.IsLow)
            return new SkillResult(Outcomes.Changed, RatingWords.Thanks(order, stars, turn)) { Place = SkillPlaces.Change };
        // Somebody has to see a low rating, whether or not a reason follows.
        await OrderPlacing.CallAttentionAsync(turn, order, cancellationToken);
        turn.OrderMemory.AskedRating = new AskedRating(order.Id, Why: true, turn.Now);
        return new SkillResult(Outcomes.Changed, RatingWords.AskWhy(order, stars, turn)) { Place = SkillPlaces.Change };
    }

    private static SkillResult Explain(IOrderTurn turn, ServiceOrder order, string words)
    {
        turn.OrderMemory.AskedRating = null;
        order.Rate(order.Rating!.Value, words, turn.Now);
        return new SkillResult(Outcomes.Changed, RatingWords.Explained(order, turn)) { Place = SkillPlaces.Change };
    }

    private static SkillResult Ask(IOrderTurn turn, ServiceOrder order)
    {
        turn.OrderMemory.AskedRating = new AskedRating(order.Id, Why: false, turn.Now);
        return new SkillResult(Outcomes.Asked, RatingWords.AskStars(order, turn))
        {
            Place = SkillPlaces.Choice,
            QuickReplies = RatingWords.StarButtons(turn.Language),
        };
    }

    private static SkillResult Nothing(IOrderTurn turn) => new(Outcomes.NotKnown, RatingWords.Nothing(turn));
}
