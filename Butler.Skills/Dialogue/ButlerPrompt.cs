using System.Globalization;
using System.Text;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.Extensions.AI;

namespace Butler.Skills.Dialogue;

/// <summary>What a model other than the local one is told: the prompt file with the state of the talk, then the talk itself.</summary>
internal static class ButlerPrompt
{
    private static readonly string Template = Read("butler.zh.md");

    public static IReadOnlyList<ChatMessage> Messages(ButlerTurn turn, DialogueView view)
    {
        var messages = new List<ChatMessage>(turn.History.Count + 2)
        {
            new(ChatRole.System, Template.Replace("{state}", State(turn, view), StringComparison.Ordinal)),
        };
        messages.AddRange(turn.History.Select(m => new ChatMessage(m.From == Author.Resident ? ChatRole.User : ChatRole.Assistant, m.Text)));
        messages.Add(new ChatMessage(ChatRole.User, turn.Text));
        return messages;
    }

    private static string State(ButlerTurn turn, DialogueView view)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"- 时间:{IsoTime.Write(view.Now)},{view.Now.DayOfWeek}\n");
        text.Append(view.Language == TalkLanguage.English ? "- 居民写英文\n" : "- 居民写中文\n");
        text.Append(view.Bound ? "- 居民已绑定房号\n" : "- 居民没有绑定房号:可以查询,不能下单\n");
        if (view.HasPhotos)
            text.Append("- 本条消息带有照片\n");
        foreach (var draft in turn.Drafts)
            text.Append(CultureInfo.InvariantCulture, $"- 草稿 {draft.Id}:{OrderLines.Line(draft, null, view.Now, TalkLanguage.Chinese)}\n");
        foreach (var order in turn.Orders.Where(o => o.IsOpen))
            text.Append(CultureInfo.InvariantCulture, $"- 进行中的订单 {order.Number}:{OrderLines.Line(order, null, view.Now, TalkLanguage.Chinese)},{StatusWords.Say(order, TalkLanguage.Chinese)}\n");
        if (view.ProposalOpen)
            text.Append("- 上一条汇总正在等居民同意\n");
        if (view.Elsewhere is { } elsewhere)
            text.Append(CultureInfo.InvariantCulture, $"- 居民同意后调用 {elsewhere.Function}\n");
        if (view.Reminders.Asked is { } reminder)
            text.Append(CultureInfo.InvariantCulture, $"- 刚才问了居民什么时候提醒:{reminder.What}\n");
        if (view.Asked is { } asked)
            text.Append(CultureInfo.InvariantCulture, $"- 刚才问了居民:草稿 {asked.DraftId} 的{(asked.What == "when" ? "时间" : "位置")}\n");
        if (view.Choice is { } choice)
            text.Append(CultureInfo.InvariantCulture, $"- 刚才请居民从中选一个:{string.Join("、", choice.Ids)}\n");
        if (view.Offered is { } offer)
            text.Append(CultureInfo.InvariantCulture, $"- 上一条提出:{(offer.What == Offer.Seats ? $"为居民报名活动 {offer.Subject},{offer.Count}位" : $"请客户经理核实“{offer.Subject}”")}\n");
        if (view.RecentVenues.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"- 最近谈到的场所:{string.Join("、", view.RecentVenues)}\n");
        return text.ToString().TrimEnd();
    }

    private static string Read(string name)
    {
        using var stream = typeof(ButlerPrompt).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The prompt {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
