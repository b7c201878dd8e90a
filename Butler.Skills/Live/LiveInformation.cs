using System.Globalization;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Talk;

namespace Butler.Skills.Live;

/// <summary>Answers from a live source, or says honestly that there is none and offers to have the manager find out.</summary>
public sealed class LiveInformation(IEnumerable<ILiveSource> sources)
{
    private readonly ILiveSource[] _sources = [.. sources];

    /// <param name="item">The menu item it is about, whose own words say best what is missing; null when there is none.</param>
    public async Task<SkillResult> AnswerAsync(IOfferTurn turn, LiveKind kind, MenuItem? item, string question, CancellationToken cancellationToken)
    {
        if (item is not null)
            turn.Trace.Item = new TracedItem(item.Id, item.Item);
        foreach (var source in _sources.Where(s => s.Kind == kind))
        {
            if (await source.AskAsync(question, turn.Now, turn.Language, cancellationToken) is not { } answer)
                continue;
            turn.Trace.Cited.Add(new TracedCitation(answer.Source, null));
            return new SkillResult(Outcomes.Answered, Quote(answer, turn));
        }

        turn.Offering = new Offer(Offer.Manager, question);
        var none = item?.Answer?.In(turn.Language) ?? None(kind).In(turn.Language);
        return new SkillResult(Outcomes.NotKnown, turn.Language == TalkLanguage.English ? $"{none} {Offered(turn)}" : none + Offered(turn));
    }

    private static string Quote(LiveAnswer answer, ISkillTurn turn)
    {
        var at = answer.At.ToOffset(turn.Now.Offset).ToString("M-d H:mm", CultureInfo.InvariantCulture);
        return turn.Language == TalkLanguage.English ? $"{answer.Text} ({answer.Source}, {at})" : $"{answer.Text}({answer.Source},{at})";
    }

    private static string Offered(ISkillTurn turn) => turn.Language == TalkLanguage.English
        ? $"Shall I ask {(turn.Manager is { } manager ? $"your manager {manager.Name}" : "the duty desk")} to find out?"
        : $"要我现在就请{(turn.Manager is { } person ? StaffTitle.Zh(person) : "管家中心")}帮您查吗?";

    private static LocalizedText None(LiveKind kind) => kind switch
    {
        LiveKind.Weather => new("我这里没有实时气象数据,不敢随口报天气。", "I have no live weather data and will not guess."),
        LiveKind.Flights => new("我这里没有实时航班数据,不能替您报起降时间。", "I have no live flight data and will not guess departure or arrival times."),
        LiveKind.Matches => new("我这里没有实时赛事数据,不想拿旧消息误您的事。", "I have no live fixtures or scores and will not give you old ones."),
        _ => new("我这里没有实时路况,不敢随口说堵不堵。", "I have no live traffic data and will not guess."),
    };
}
