using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;

namespace Butler.Bot.Tests.Channels.DirectLine;

/// <summary>Answers one word in the commit that stores it, as emergencies are.</summary>
internal sealed class FireRule : IArrivalRule
{
    public const string Word = "着火了";

    public const string Advice = "请立即撤离并拨打 119。";

    public Task ApplyAsync(ButlerDb db, Conversation conversation, Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.Text != Word)
            return Task.CompletedTask;
        message.AnswerWith("rule");
        db.Messages.Add(Message.Outgoing(conversation, Author.Butler, Advice, now).InAnswerTo([message.Id]));
        conversation.Touch();
        return Task.CompletedTask;
    }
}
