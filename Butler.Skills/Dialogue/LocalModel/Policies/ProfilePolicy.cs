using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;
using Butler.Skills.Privacy;
using Butler.Skills.Profile;
using Butler.Skills.Reminders.Reading;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>What the household wants remembered, and forgotten again.</summary>
internal sealed class ProfilePolicy : ILocalPolicy
{
    private const string Intent = "remember_pref";
    private const string Deletes = "delete_data";
    private const double Likely = 0.5;
    private const double PlainlyElse = 0.8;
    private const int LongestPick = 20;

    /// <summary>Words that ask to keep something for good.</summary>
    private static readonly CueSet Keeps = CueSet.Of("""
        ^以后订餐|^以后吃饭|以后…注意|以后…提前|以后有事|帮我记到|帮我记住|给我记住|帮我记一下|帮我记下|记到起|记住我|记住哈|记住了哈|记一下我|记下来|备注到档案|写到档案|写进档案|以后都|以后…都|以后…叫|以后…派|以后…别|以后…不要|以后…莫|以后每次|以后来|以后上门|以后打扫|以后派|以后请|以后别|以后不要|以后莫|今后都|今后别|每次来都|每次上门|从今往后|下次来|下次上门|下次…记得|下次…注意|下次…别用|下次…不要用|记得不要用|记得别用
        please remember|remember that|make a note that|note that i|note that we|from now on|for future|in future|in the future|always call|always send|never ring|every time you come|for the record|going forward|keep in mind
        """);

    /// <summary>"After five" is a time of this one visit, not from now on.</summary>
    private static readonly CueSet AfterATime = CueSet.Of("点以后|点半以后|点多以后|半以后|分以后|刻以后|号以后|亮以后|黑以后|班以后|学以后|饭以后|午以后|觉以后|睡醒以后|起床以后|回来以后|回家以后|到家以后|晚上以后|今天以后|明天以后|后天以后|周末以后|节以后|完以后|了以后|年以后|月以后");

    private static readonly CueSet Facts = CueSet.Of("""
        对…过敏|麻烦备注|备注一下|登记一下情况|家里有老人|家里有小孩|家里有宝宝|家里有孕妇|家里有狗|家里有猫|家里养了|我家养了|屋头养了|我爸腿脚|我妈腿脚|我爸行动|我妈行动|我爸坐轮椅|我妈坐轮椅|我有糖尿病|我妈有糖尿病|我爸有糖尿病|我有心脏病|我不吃|我们家不吃|我们不吃|我吃素|我是素食|我们是回民
        i am allergic|i'm allergic|we are allergic|is allergic to|my son is allergic|i have diabetes|i'm diabetic|i am vegetarian|i'm vegetarian|i'm vegan|we don't eat|i don't eat|we have a dog|we have a cat|we have a baby|uses a wheelchair|in a wheelchair
        """);

    /// <summary>Words of a wish beside the circumstance: that is a request with its reason.</summary>
    private static readonly CueSet Asks = CueSet.Of("想找|找个|找一|想请|请个|请一个|想要|要个|需要|有没有|推荐|安排|派个|派人|来个|叫个|喊个|能不能|可不可以|怎么办|咋办|help me find|looking for|i need|can you|could you|recommend|send someone|send somebody|is there");

    /// <summary>Who asks for a deed asks for no note, unless the note is the deed.</summary>
    private static readonly CueSet Help = CueSet.Of("帮我|帮忙|替我");
    private static readonly CueSet ToNote = CueSet.Of("帮我登记|帮我备注|帮我记|帮我写|帮忙记|帮忙登记|帮忙备注|替我记|替我登记");

    /// <summary>With a time in it ("12点到2点别打电话") it is still to be kept.</summary>
    private static readonly CueSet Notes = CueSet.Of("记一下|记下|记到|记住|记好|备注|别打|别敲|莫打|莫敲|不要打|不要敲|千万|都要|一律|note|remember|keep in mind|just so you know|for your records");

    private static readonly CueSet Once = CueSet.Of("这次|这一次|这回|这单|这一单|本次|今天来|明天来|this time|this order|this once|today only");
    private static readonly CueSet Removes = CueSet.Of("删了|删掉|删除|去掉|取消|不用记|别记|莫记|忘了吧|忘掉|作废|划掉|撤掉|不作数|不算数了|delete|remove|forget|drop|no longer|take off");
    private static readonly CueSet Kept = CueSet.Of("那条|这条|那一条|记的|记录的|偏好|档案|备注|记着的|preference|note|entry|what you noted|on file|profile");
    private static readonly CueSet All = CueSet.Of("全部|所有|全删|都删|全都|全清|通通|统统|everything|all of it|all you|all my");
    private static readonly CueSet Lists = CueSet.Of("记了哪些偏好|有哪些偏好|什么偏好|我的偏好|偏好有|记着哪些|记着啥|档案里有什么|档案里有啥|档案里记|my preferences|what preferences|which preferences");

    public LocalDecision? Decide(Utterance said)
    {
        if (Picked(said) is { } picked)
            return picked;
        if (said.Has(Removes) && said.Has(Kept) && DataRequest.Read(said.Text) is null && !IsOfEverything(said))
            return LocalDecision.Call(said.IsSurely(Deletes) ? Deletes : Intent, "profile_forget", ("which", said.Text));
        if (said.Has(Lists) && DataRequest.Read(said.Text) is null)
            return LocalDecision.Call("show_data", "profile_my_preferences");
        return IsTold(said) ? LocalDecision.Call(Intent, "profile_remember", ("text", said.Text)) : null;
    }

    /// <summary>"把你记的我的东西全删了".</summary>
    private static bool IsOfEverything(Utterance said) => said.IsSurely(Deletes) && said.Has(All);

    private static LocalDecision? Picked(Utterance said)
    {
        if (said.View.Asked is not null || said.View.ProposalOpen || said.View.Choice is not null)
            return null;
        var profile = said.View.Profile;
        if (profile.AskedWhat && said.View.Reply == ReplyKind.None && said.Finding.Sure is null && PreferenceReader.KindOf(said.Text) != PreferenceKind.Other)
            return LocalDecision.Call(Intent, "profile_remember", ("text", said.Text));
        return profile.Offered.Count > 0 && said.Text.Length <= LongestPick && ChoiceReader.Read(said.Text, profile.Offered.Count) is { } index
            ? LocalDecision.Call(Intent, "profile_forget", ("which", profile.Offered[index]))
            : null;
    }

    /// <summary>
    /// Told for good, not for one order: while a draft is open "call first" belongs to that, and with a service to order
    /// in the same words the order comes first and carries it as its note.
    /// </summary>
    private static bool IsTold(Utterance said)
    {
        if (said.Text.Contains('?', StringComparison.Ordinal) || said.Text.Contains('\uFF1F', StringComparison.Ordinal))
            return false;
        if (ReminderWishes.Read(said.Text, talking: false) == ReminderWish.Set)
            return false;
        if (said.Has(Once))
            return false;
        if (Keeps.IsIn(said.Cues.Without(AfterATime)))
            return true;
        if (said.Has(AfterATime) && said.Finding.Sure is { IsOrdered: true })
            return false;
        if (said.View.Drafts.Count == 0 && said.View.Orders.Count == 0 && said.IsSurely(Intent) && said.Has(Notes))
            return true;
        return said.View.Drafts.Count == 0 && said.Time is null && !said.Has(LocalCues.Books) && !said.Has(Asks) && !Help.IsIn(said.Cues.Without(ToNote))
            && (IsFact(said) || IsLearnt(said));
    }

    /// <summary>"Note for the plumber: bring a ladder" holds the same words and is for the order.</summary>
    private static bool IsFact(Utterance said) => said.Has(Facts) && (said.Wants(Intent) || said.Intents[0].Likelihood < PlainlyElse);

    /// <summary>While somebody is on the way, what whoever comes should know is for that order, unless it is said to be for good.</summary>
    private static bool IsLearnt(Utterance said) =>
        said.View.Orders.Count == 0 && said.Wants(Intent) && said.LikelihoodOf(Intent) >= Likely && said.IsRather(Intent);
}
