using Butler.Skills.Language.Text;
using Butler.Skills.Orders;
using Butler.Skills.Talk;

namespace Butler.Skills.Community.Visitors;

/// <summary>The gate has to know who and when; the rest helps.</summary>
internal static class VisitorWords
{
    /// <summary>The words of the draft, with what the gate still has to know asked in the same breath.</summary>
    public static SkillResult AskForMissing(SkillResult drafted, ServiceOrder draft, VisitorPass pass, TalkLanguage language)
    {
        var unknown = pass.Who is null && pass.Plate is null;
        if (drafted.Outcome == Outcomes.Asked && draft.Start is null)
            return drafted with { Say = When(unknown).In(language) };
        return unknown ? drafted with { Say = $"{drafted.Say}\n{Who.In(language)}" } : drafted;
    }

    private static LocalizedText When(bool unknown) => unknown
        ? new("好的,访客登记。请问客人怎么称呼、什么时候到?几位?开车的话车牌是多少?", "Sure, I will let the gate know. Who is coming and when? How many people, and which plate if they drive?")
        : new("好的,访客登记。请问客人什么时候到?", "Sure, I will let the gate know. When are they coming?");

    private static readonly LocalizedText Who = new(
        "门岗还需要知道来的是谁:怎么称呼?开车的话车牌是多少?",
        "The gate also has to know who it is: what is the name, and the plate if they drive?");
}
