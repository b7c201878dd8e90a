using System.ComponentModel;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Cues;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Orders;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Community.Activities;

/// <summary>Tells of the community's activities and takes seats at them.</summary>
public sealed class ActivitySkill(IMenuBook menu)
{
    public const string Plugin = "activities";
    public const string Ask = "ask_activities";
    public const string Join = "join_activity";
    public const string Withdraw = "withdraw_from_activity";

    private static readonly CueSet AsksWhatThereIs = CueSet.Of("有什么|有啥|有哪些|哪些|搞什么|搞啥|办什么|any|what activities|what events|what's on|what is on");

    private readonly DraftDesk _drafts = new(menu);

    [KernelFunction(Ask)]
    [Description("The activities of the community that are still to come: what, when, where, what it costs, how many places are left, and where the resident has signed up.")]
    public async Task<SkillResult> AskAsync(
        Kernel kernel,
        [Description("The resident's question in their own words")] string question,
        [Description("The day or time asked about, ISO 8601 with offset; left out when none was named")] string? when = null,
        [Description("End of the window, ISO 8601")] string? until = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        turn.Trace.Item = PlanItems.Trace(menu, PlanItems.Activities);
        var time = new OrderDetails(IsoTime.Read(when, turn.Now), IsoTime.Read(until, turn.Now));
        return turn.Give($"{Plugin}.{Ask}", await AnswerAsync(turn, question, time, cancellationToken), ("question", question), ("when", when), ("until", until));
    }

    [KernelFunction(Join)]
    [Description("""
        Signs the resident up for an activity. Shows it first and asks; after their yes in the next message call it again with the same activity
        and number. An activity that is not on the list becomes a request for the desk, drafted like any other service.
        """)]
    public async Task<SkillResult> JoinAsync(
        Kernel kernel,
        [Description("Which activity: its id, or the resident's words")] string activity,
        [Description("How many people, when said")] int? people = null,
        [Description("The day or time the resident named, ISO 8601 with offset")] string? when = null,
        [Description("End of the window, ISO 8601")] string? until = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        turn.Trace.Item = PlanItems.Trace(menu, PlanItems.Activities);
        var details = new OrderDetails(IsoTime.Read(when, turn.Now), IsoTime.Read(until, turn.Now), people, Note: activity);
        return turn.Give($"{Plugin}.{Join}", await JoinAsync(turn, activity, details, cancellationToken),
            ("activity", activity), ("people", people), ("when", when), ("until", until));
    }

    [KernelFunction(Withdraw)]
    [Description("Gives the resident's seats at an activity back, at once.")]
    public async Task<SkillResult> WithdrawAsync(
        Kernel kernel, [Description("Which activity: its id, or the resident's words")] string activity, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        turn.Trace.Item = PlanItems.Trace(menu, PlanItems.Activities);
        return turn.Give($"{Plugin}.{Withdraw}", await WithdrawAsync(turn, activity, cancellationToken), ("activity", activity));
    }

    private static async Task<SkillResult> AnswerAsync(IOrderTurn turn, string question, OrderDetails time, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return Unbound(turn);
        var all = await ActivityFinder.ReadAsync(turn.Db, household, turn.Now, cancellationToken);
        var found = ActivityFinder.Find(all, question, day: null, turn.Now);
        if (found.Count == 0 && AsksWhatThereIs.IsIn(CueText.Of(CueFold.Fold(question))))
            found = all;
        if (time.Start is { } start && found.Count > 1)
        {
            var then = found.Where(a => IsIn(a, start, time.End)).ToList();
            if (then.Count == 0)
                return new SkillResult(Outcomes.Answered, ActivityWords.NoneThen(found, household, turn.Now, turn.Language));
            found = then;
        }

        turn.Trace.Cited.AddRange(found.Select(a => new TracedCitation($"activities/{a.Id}", null)));
        return found.Count > 0
            ? new SkillResult(Outcomes.Answered, ActivityWords.List(found, household, turn.Now, turn.Language))
            : new SkillResult(Outcomes.NotKnown, ActivityWords.None(all, household, turn.Now, turn.Language));
    }

    /// <summary>An instant stands for its day: who asks for three o'clock also wants to know of half past two.</summary>
    private static bool IsIn(Activity activity, DateTimeOffset start, DateTimeOffset? end)
    {
        var (from, to) = end is { } until ? (start, until) : (new DateTimeOffset(start.Date, start.Offset), new DateTimeOffset(start.Date, start.Offset).AddDays(1));
        return activity.Start < to && (activity.End ?? activity.Start) >= from;
    }

    private async Task<SkillResult> JoinAsync(IOrderTurn turn, string words, OrderDetails details, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return Unbound(turn);
        var all = await ActivityFinder.ReadAsync(turn.Db, household, turn.Now, cancellationToken);
        var day = details.Start is { } start ? DateOnly.FromDateTime(start.ToOffset(turn.Now.Offset).DateTime) : (DateOnly?)null;
        return ActivityFinder.Find(all, words, day, turn.Now) switch
        {
            [var one] => Seat(turn, one, details.Quantity ?? 1),
            [] when all.Count > 0 && BareJoin.IsIn(words) => Which(turn, all, household),
            [] when menu.Menu.FindByName(PlanItems.Activities) is { } item => _drafts.DraftAnew(turn, item, details),
            [] => new SkillResult(Outcomes.NotKnown, ActivityWords.None(all, household, turn.Now, turn.Language)),
            var several => Which(turn, several, household),
        };
    }

    private static SkillResult Which(IOrderTurn turn, IReadOnlyList<Activity> several, Household household) =>
        new(Outcomes.Asked, ActivityWords.Which(several, household, turn.Now, turn.Language))
        {
            QuickReplies = [.. several.Select(a => new QuickReply(a.Title.In(turn.Language), ActivityWords.JoinThis(a, turn.Language)))],
        };

    private static SkillResult Seat(IOrderTurn turn, Activity activity, int people)
    {
        var (household, language) = (turn.Household!.Id, turn.Language);
        var had = activity.SeatsOf(household);
        if (had >= people)
            return new SkillResult(Outcomes.Answered, ActivityWords.Already(activity, had, turn.Now, language));
        var wanted = people - had;
        if (wanted > activity.FreePlaces)
        {
            turn.Offering = new Offer(Offer.Manager, ActivityWords.WaitingList(activity, people));
            return new SkillResult(Outcomes.Refused, ActivityWords.Full(activity, turn.Manager, language));
        }

        if (!SeatsConfirmedRule.IsMet(turn, activity, people))
        {
            turn.Offering = new Offer(Offer.Seats, activity.Id, people);
            return new SkillResult(Outcomes.Drafted, ActivityWords.Propose(activity, people, turn.Now, language)) { QuickReplies = ActivityWords.YesNo(language) };
        }

        activity.Take(household, wanted, turn.Now);
        return new SkillResult(Outcomes.Booked, ActivityWords.Seated(activity, household, turn.Now, language));
    }

    private static async Task<SkillResult> WithdrawAsync(IOrderTurn turn, string words, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return Unbound(turn);
        var joined = (await ActivityFinder.ReadAsync(turn.Db, household, turn.Now, cancellationToken)).FindAll(a => a.SeatsOf(household.Id) > 0);
        var meant = ActivityFinder.Find(joined, words, day: null, turn.Now);
        if (meant.Count == 0)
            return new SkillResult(Outcomes.NotKnown, ActivityWords.NotJoined(joined, household, turn.Now, turn.Language));
        if (meant.Count > 1)
            return new SkillResult(Outcomes.Asked, ActivityWords.Which(meant, household, turn.Now, turn.Language));
        var seats = meant[0].GiveBack(household.Id);
        return new SkillResult(Outcomes.Changed, ActivityWords.Withdrawn(meant[0], seats, turn.Now, turn.Language));
    }

    private static SkillResult Unbound(ISkillTurn turn) => new(Outcomes.Refused, CommunityWords.Unbound.In(turn.Language));
}
