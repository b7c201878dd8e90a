using Butler.Skills.Community;
using Butler.Skills.Community.Bills;
using Butler.Skills.Guides;
using Butler.Skills.Language.Cues;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>One's own bills from the records; who collects them and how they are paid from the menu, how they are set from the handbook.</summary>
internal sealed class BillPolicy : ILocalPolicy
{
    private static readonly CueSet Paying = CueSet.Of("""
        怎么交|咋交|咋个交|点样交|在哪交|在哪里交|哪里交|哪儿交|去哪交|怎么缴|如何缴|如何交|在哪缴|哪里缴|谁收|谁来收|哪个收|是你们收|你们收还是|国网|供电局|自来水公司|发票|收据|刷卡|微信交|微信能|支付宝|代扣|银行卡|现金
        how do i pay|how can i pay|how to pay|where do i pay|where can i pay|who collects|who do i pay|invoice|receipt|credit card|wechat pay|alipay
        """);

    private static readonly CueSet Rules = CueSet.Of("""
        收费标准|标准是|一平多少|每平|一个平方|怎么算|咋算|咋个算|怎么计算|怎么收|几号交|什么时候交|啥时候交|好久交|什么时候缴|多久交一次|按年|按季|包含|包括哪|违约金|滞纳金怎么|逾期会
        per square|cover|include|calculated|how often|when do i have to|late fee
        """);

    public LocalDecision? Decide(Utterance said)
    {
        if (!said.Wants("fee_query") || CommunityClaim.IsTheMenus(said, "fee_query", item => item.Id == PlanItems.Fees))
            return null;
        if (said.Has(Paying))
            return LocalDecision.Call("fee_query", $"{MenuSkill.Plugin}_describe_item", ("item", PlanItems.Fees));
        return said.Has(Rules)
            ? LocalDecision.Call("fee_query", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text))
            : LocalDecision.Call("fee_query", $"{BillSkill.Plugin}_{BillSkill.Ask}", ("question", said.Text));
    }
}
