using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Language.Text;
using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// What is plainly wanted but was taken by no skill: an honest word about it and the manager offered, never a booking by
/// mistake.
/// </summary>
internal sealed class UnservedPolicy : ILocalPolicy
{
    private const double Plain = 0.5;

    private static readonly Dictionary<string, LocalizedText> Words = new()
    {
        ["rate"] = new(
            "谢谢您的评价。没有查到您家最近完成的订单,请告诉我是哪一项服务;有不满意的地方,回复\"转人工\",客户经理会跟进。",
            "Thank you for telling me. I find no finished order of yours it belongs to: which service is it about? If something was not right, say \"human\" and your manager will follow it up."),
        ["reminder"] = new(
            "好的。请告诉我要提醒您什么、哪天几点。",
            "Gladly. What should I remind you of, and on what day and at what time?"),
        ["remember_pref"] = new(
            "请再说一下要我记住什么,我原样记下来。",
            "Please tell me once more what I should keep in mind, and I will note it as you say it."),
        ["show_data"] = new(
            "这里保存的是您家的订单、对话和您让我记住的偏好。需要完整的一份,回复\"转人工\",客户经理为您办理。",
            "What is kept here are your orders, our talk and what you asked me to remember. Say \"human\" and your manager will give you all of it."),
        ["delete_data"] = new(
            "偏好和提醒可以删除;进行中的订单和依法要保留的记录,要由客户经理与您确认身份后办理。回复\"转人工\"即可,我不会擅自删除。",
            "Preferences and reminders can be deleted; open orders and records the law asks for need your manager, who first makes sure it is you. Say \"human\"; nothing is deleted without that."),
        ["parcel"] = new(
            "没有查到您家的包裹记录。回复\"转人工\",我请管家中心帮您看一下。",
            "I find no parcel on record for your home. Say \"human\" and our desk will have a look."),
        ["visitor"] = new(
            "请告诉我访客的姓名、什么时候到、是否开车(车牌号),我来登记。",
            "Please tell me who comes, when, and the plate number if they drive."),
        ["announcement"] = new(
            "目前没有查到相关的公告,我不敢随便说时间。回复\"转人工\",我请客户经理帮您核实。",
            "I find no notice about this and will not make up a time. Say \"human\" and your manager will check."),
        ["activity"] = new(
            "目前没有查到相关的社区活动。回复\"转人工\",我请客户经理帮您问。",
            "I find no activity of the community that fits. Say \"human\" and your manager will ask."),
        ["fee_query"] = new(
            "没有查到您家的这笔费用记录,金额我不能猜。回复\"转人工\",我请客户经理帮您核对。",
            "I find no record of this charge and will not guess an amount. Say \"human\" and your manager will check it with you."),
        ["weather"] = new(
            "我没有可靠的天气数据来源,不能乱报。出门前请看一下手机天气;需要的话我请客户经理帮您查。",
            "I have no reliable source for the weather, so I will not guess. Please look at your phone, or I can ask your manager to find out."),
    };

    public LocalDecision? Decide(Utterance said) => !IsOnTheMenu(said) && said.Parts.Count == 1 && said.LikelihoodOf(said.Intent) >= Plain && Words.TryGetValue(said.Intent, out var words)
        ? LocalDecision.Words(said.Intent, words.In(said.View.Language)) with { Outcome = Outcomes.NotKnown }
        : null;

    private static bool IsOnTheMenu(Utterance said) => said.Finding.Sure is { } item && IntentOfItem.Read(item) == said.Intent;
}
