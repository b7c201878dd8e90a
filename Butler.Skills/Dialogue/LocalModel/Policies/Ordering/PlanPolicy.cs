using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>An occasion that needs several services, unless one service is asked for by its name.</summary>
internal sealed partial class PlanPolicy : ILocalPolicy
{
    private const double Plainly = 0.6;
    private static readonly CueSet Help = CueSet.Of("帮我|帮忙|给我|替我|麻烦");
    private static readonly CueSet Seeks = CueSet.Of("想请|想找|想喊|请个|找个|喊个|借个|need a|need an|need somebody|need someone|looking for");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.Plans.FirstOrDefault(p => Fits(p, said)) is not { } plan)
            return null;
        var note = Destination().Match(said.Text) is { Success: true } where ? where.Value : null;
        if (People().Match(said.Text) is { Success: true } people)
            note = note is null ? people.Value : $"{note},{people.Value}";
        return LocalDecision.Call("book", "plans_plan",
            [("plan", plan.Id), .. TimeArguments.Of(said.Time), ("days", LengthReader.Days(said.Text)), ("note", note)]);
    }

    private static bool Fits(PlanTemplate plan, Utterance said)
    {
        if (!said.Has(plan.Cues) || (plan.Asks is { } asks && !said.Has(asks)))
            return false;
        var wishes = said.Parts.Select(p => said.Find(p).Sure).OfType<MenuItem>().ToList();
        return wishes.Count < 2 && !said.Clauses.Any(c => IsAskedFor(c, plan, said)) && !wishes.Exists(item => ItemNames.IsCalled(said.Text, item));
    }

    /// <summary>"My mother comes to stay, register her plate for me": one thing is asked for, and the rest says why.</summary>
    private static bool IsAskedFor(string clause, PlanTemplate plan, Utterance said) =>
        CueText.Of(CueFold.Fold(clause)) is var words && said.Find(clause) is { Sure: { } item, Candidates: [{ Score: >= Plainly }, ..] }
        && ((Help.IsIn(words) && ItemNames.IsIn(clause, item)) || (Seeks.IsIn(words) && plan.Steps.Any(s => s.Item.Id == item.Id)));

    [GeneratedRegex(@"(?<=[去到飞往赴])\p{IsCJKUnifiedIdeographs}{2,4}?(?=出差|旅游|旅行|玩|耍|开会|谈|度假|看|住|待)|(?<=\b(?:to|in) )[A-Z]\p{L}+(?: [A-Z]\p{L}+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex(@"(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|十几|几)\s?(?:个人|个朋友|个客人|个亲戚|位|口人|人)|\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:people|guests|friends|persons|of us)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex People();
}
