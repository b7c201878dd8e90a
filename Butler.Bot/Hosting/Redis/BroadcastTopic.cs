namespace Butler.Bot.Hosting.Redis;

/// <summary>What replicas tell one another.</summary>
public enum BroadcastTopic
{
    /// <summary>A conversation has changed; the text is its id.</summary>
    Conversations,

    /// <summary>Somebody is writing in a conversation.</summary>
    Typing,
}
