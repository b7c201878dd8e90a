using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Butler.Bot.Channels.BotFramework;

/// <summary>The adapter of /api/messages. A subclass because the base has several constructors that DI cannot choose between.</summary>
public sealed class ButlerAdapter(BotFrameworkAuthentication authentication, ILogger<ButlerAdapter> logger)
    : CloudAdapter(authentication, logger);
