#nullable disable

namespace Microsoft.Bot.Schema;

public static class ConversationReferenceExtensions
{
    /// <summary>The event that stands for the incoming activity when a bot speaks first.</summary>
    public static Activity GetContinuationActivity(this ConversationReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.CreateVersion7().ToString(),
            ChannelId = reference.ChannelId,
            Locale = reference.Locale,
            ServiceUrl = reference.ServiceUrl,
            Conversation = reference.Conversation,
            Recipient = reference.Bot,
            From = reference.User,
            RelatesTo = reference,
        };
    }
}
