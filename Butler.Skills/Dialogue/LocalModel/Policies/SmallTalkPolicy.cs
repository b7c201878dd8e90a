using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Greetings, thanks and the like: a short answer, no service pressed on anybody.</summary>
internal sealed class SmallTalkPolicy : ILocalPolicy
{
    private const double PlainlyServed = 0.8;

    private static readonly CueSet WhoAreYou = CueSet.Of("你是谁|你是哪个|你叫什么|你叫啥|你是机器人|你是ai|你是人吗|你是真|你是什么|who are you|are you a bot|are you a robot|are you ai|are you human|what are you|your name");

    public LocalDecision? Decide(Utterance said)
    {
        // "Thanks, and two bottles of water": what is asked for in the same breath is served.
        if (said.Finding is { Sure.IsOrdered: true, Candidates: [{ Score: >= PlainlyServed }, ..] })
            return null;
        return said.Intent switch
        {
            "thanks" => Words("thanks", said, "不客气,应该的。有需要随时叫我。", "You're very welcome. I am here whenever you need me."),
            "bye" => Words("bye", said, "好的,祝您生活愉快,再见。", "All right, have a good day. Goodbye."),
            "greeting" => Words("greeting", said, "您好,我在的。请问有什么可以帮您?", "Hello, I'm here. What can I do for you?"),
            _ => Answer(said),
        };
    }

    private static LocalDecision? Answer(Utterance said) => (said.View.Reply, said.Intent) switch
    {
        // With nothing open a thumb is praise.
        (_, "rate") => null,
        (ReplyKind.Confirm or ReplyKind.Indifferent, _) or (ReplyKind.None, "confirm") =>
            Words("confirm", said, "好的。有需要随时告诉我。", "All right. Just tell me when you need something."),
        (ReplyKind.Decline or ReplyKind.Cancel, _) or (ReplyKind.None, "decline") =>
            Words("decline", said, "好的,没有为您安排任何事。需要时随时叫我。", "All right, nothing has been arranged. I am here when you need me."),
        (_, "chitchat") => said.Has(WhoAreYou)
            ? Words("chitchat", said, "我是小区的AI管家助手,帮您订服务、报修、查周边、找客户经理;需要真人时回复\"转人工\"就行。", "I am the AI butler of this community: I book services, take repairs, answer about places nearby and reach your manager. Say \"human\" for a person at any time.")
            : Words("chitchat", said, "哈哈,和您聊天很开心。家里的事、周边的事,随时交给我。", "It is nice chatting with you. Whenever there is something to arrange at home, just tell me."),
        _ => null,
    };

    private static LocalDecision Words(string intent, Utterance said, string chinese, string english) => LocalDecision.Words(intent, said.Say(chinese, english) + Open(said));

    /// <summary>Who says thanks to a summary may think that it is done.</summary>
    private static string Open(Utterance said) => said.View is { ProposalOpen: true, Drafts: [var first, ..] }
        ? said.Say($"\n提醒一下:{first.TitleZh}还没有登记,回复\"确认\"就为您安排。", $"\nJust so you know: {first.TitleEn} is not booked yet. Say \"confirm\" and I will arrange it.")
        : "";
}
