using Butler.Skills.Conversations;

namespace Butler.Bot.Turns.Typing;

/// <summary>A channel that its residents can be shown on that somebody is writing to them; clients that fetch see it by themselves.</summary>
public interface IShowsTyping
{
    /// <summary>The name in <see cref="Conversation.Channel"/>.</summary>
    string Name { get; }

    /// <summary>Whether it is shown here that the butler thinks; not where the channel's own answering does it.</summary>
    bool WhileThinking { get; }

    /// <summary>Throws what the channel's calls throw; nobody misses a sign.</summary>
    Task ShowTypingAsync(Conversation conversation, CancellationToken cancellationToken);
}
