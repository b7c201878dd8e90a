using Butler.Skills.Community.Parcels;
using Butler.Skills.Guides;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>One's own parcels, the wish that the desk takes one in, and the handbook's rules about them.</summary>
internal sealed class ParcelPolicy : ILocalPolicy
{
    /// <summary>The menu keeps and fetches things too, but has no item for parcels.</summary>
    private const double Likely = 0.45;

    internal static readonly CueSet Parcels = CueSet.Of("快递|包裹|代收|parcel*|package*");

    internal static readonly CueSet Sends = CueSet.Of("寄个|寄一|帮我发|发顺丰|发快递|发个快递|发一个快递|寄快递|寄件|寄到|寄去|寄出|寄东西|帮我寄|代寄|send a parcel|post a parcel|letters to post|need stamps|send a package|ship a|mail a");

    private static readonly CueSet NoMore = CueSet.Of("不用代收|不用收|不用帮我收|别收了|不用替我收|取消代收|撤销代收|no need to take|don't take in|cancel…take in|no longer need…take");

    private static readonly CueSet TakeIn = CueSet.Of("""
        代收|帮我收|帮收|替我收|帮忙收|收一下|收一哈|收下|签收|帮我签|代签|帮我拿|帮我取|代取|代拿|先放你们|放你们那|放前台|放值班室|幫我收|帮我接
        take in|accept my|accept a|accept the|sign for|receive…for me|hold my|hold a|hold the|keep my|collect…for me|look after my
        """);

    private static readonly CueSet Rules = CueSet.Of("""
        几点关|几点下班|几点开|保管多久|放多久|能放几天|收费吗|要钱吗|收不收费|多少钱|快递柜在哪|驿站在哪|可以代收吗|能代收吗|能不能代收|代收什么|怎么取|贵重
        how long…keep|how long do you|opening hours|what time…close|where are the lockers|where is the locker|do you accept|can you accept|is there a fee
        """);

    public LocalDecision? Decide(Utterance said)
    {
        // What it costs to have a parcel taken in is no price of the menu.
        var fee = said.Wants("ask_price") && said.Has(Parcels);
        if (!(fee || CommunityClaim.IsFor(said, "parcel", _ => false, Likely)) || said.Has(Sends))
            return null;
        if (said.Has(NoMore))
            return LocalDecision.Call("parcel", $"{ParcelSkill.Plugin}_{ParcelSkill.Drop}", ("words", said.Text));
        if (said.Has(Rules))
            return LocalDecision.Call("parcel", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text));
        return said.Has(TakeIn)
            ? LocalDecision.Call("parcel", $"{ParcelSkill.Plugin}_{ParcelSkill.TakeIn}", ("note", said.Text))
            : LocalDecision.Call("parcel", $"{ParcelSkill.Plugin}_{ParcelSkill.Ask}", ("question", said.Text));
    }
}
