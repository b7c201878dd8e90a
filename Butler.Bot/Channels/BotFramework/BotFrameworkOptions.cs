namespace Butler.Bot.Channels.BotFramework;

/// <param name="AppId">MicrosoftAppId: the bot's app registration; empty on a host without one.</param>
public sealed record BotFrameworkOptions(string AppId);
