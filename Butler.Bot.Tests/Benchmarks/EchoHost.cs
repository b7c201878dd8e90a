using Butler.Bot.Channels.BotFramework;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>The baseline: the same adapter and wire format with a bot that says back what it hears and keeps nothing.</summary>
internal static class EchoHost
{
    /// <summary>The word on the test program's command line that serves the echo instead of running tests.</summary>
    public const string Command = "serve-echo";

    /// <summary>Serves until the process is ended; listens where ASPNETCORE_URLS says.</summary>
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(provider.GetRequiredService<IConfiguration>()));
        builder.Services.AddSingleton<ButlerAdapter>();
        await using var app = builder.Build();
        var adapter = app.Services.GetRequiredService<ButlerAdapter>();
        var bot = new EchoBot();
        app.Map("/api/messages", context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await app.RunAsync();
        return 0;
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }
}
