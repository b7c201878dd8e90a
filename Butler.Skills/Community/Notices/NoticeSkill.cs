using System.ComponentModel;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Community.Notices;

/// <summary>Quotes the public notices that are for the resident's household, with who published them and when.</summary>
public sealed class NoticeSkill
{
    public const string Plugin = "notices";
    public const string Ask = "ask_notices";

    private static readonly TimeSpan StillRemembered = TimeSpan.FromDays(14);

    [KernelFunction(Ask)]
    [Description("Public notices of the community (power and water cuts, works, drills ...), quoted with date and source. For \"is it true that\", \"what does the notice say\". not_known: there is no such notice; say so and add nothing.")]
    public static async Task<SkillResult> AskAsync(
        Kernel kernel, [Description("The resident's question in their own words")] string question, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        return turn.Give($"{Plugin}.{Ask}", await AnswerAsync(turn, question, cancellationToken), ("question", question));
    }

    private static async Task<SkillResult> AnswerAsync(IOfferTurn turn, string question, CancellationToken cancellationToken)
    {
        if (turn.Household is null)
            return new SkillResult(Outcomes.Refused, CommunityWords.Unbound.In(turn.Language));
        var notices = await ReadAsync(turn, cancellationToken);
        var inForce = notices.FindAll(n => n.IsInForce(turn.Now));
        var topics = Topics.Of(question);
        var found = topics.IsGeneral ? inForce : Nearest(topics, inForce);
        if (found.Count == 0 && !topics.IsGeneral)
            found = Nearest(topics, notices.FindAll(n => n.Until <= turn.Now));
        turn.Trace.Retrieved.AddRange(found.Select(n => new TracedSource($"notices/{n.Id}", topics.Nearness(n.TitleZh, n.TextZh))));
        turn.Trace.Cited.AddRange(found.Select(n => new TracedCitation($"notices/{n.Id}", null)));
        if (found.Count > 0)
            return new SkillResult(Outcomes.Answered, NoticeWords.Quote(found, turn.Now, turn.Language));
        turn.Offering = new Offer(Offer.Manager, question);
        return new SkillResult(Outcomes.NotKnown, NoticeWords.None(topics.IsGeneral, inForce, turn));
    }

    private static async Task<List<Notice>> ReadAsync(ISkillTurn turn, CancellationToken cancellationToken)
    {
        var since = (turn.Now - StillRemembered).ToUniversalTime();
        var now = turn.Now.ToUniversalTime();
        var notices = await turn.Db.Notices.AsNoTracking().Include(n => n.Households)
            .Where(n => n.WithdrawnAt == null && n.From <= now && n.Until > since)
            .OrderByDescending(n => n.PublishedAt).ThenByDescending(n => n.Id)
            .ToListAsync(cancellationToken);
        return notices.FindAll(n => n.Reaches(turn.Household!));
    }

    private static List<Notice> Nearest(Topics topics, List<Notice> notices)
    {
        const double NearlyAsNear = 0.6;
        const int Most = 3;
        var scored = notices.Select(n => (Notice: n, Score: topics.Nearness($"{n.TitleZh} {n.TitleEn}", $"{n.TextZh} {n.TextEn}")))
            .Where(n => n.Score >= Topics.Enough).OrderByDescending(n => n.Score).ToList();
        return [.. scored.TakeWhile(n => n.Score >= scored[0].Score * NearlyAsNear).Take(Most).Select(n => n.Notice)];
    }
}
