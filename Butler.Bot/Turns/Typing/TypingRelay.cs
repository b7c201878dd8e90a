using System.Collections.Concurrent;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.Typing;

/// <summary>Shows residents on channels beyond this host that their manager writes, or that the butler thinks for longer.</summary>
public sealed partial class TypingRelay(
    TypingSigns signs, IButlerStore store, IEnumerable<IOutboundChannel> channels, TimeProvider systemTime, IHostApplicationLifetime lifetime, ILogger<TypingRelay> logger) : IHostedService
{
    // Quick answers come without a sign, which would only flicker.
    private static readonly TimeSpan FirstThinking = TimeSpan.FromSeconds(1);

    // Channels show a sign for about as long as this.
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(4);

    private const int MostRemembered = 2_000;

    private readonly ConcurrentDictionary<string, long> _shown = new();
    private readonly Dictionary<string, IShowsTyping> _channels = channels.OfType<IShowsTyping>().ToDictionary(c => c.Name);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        signs.Given += OnGiven;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        signs.Given -= OnGiven;
        return Task.CompletedTask;
    }

    /// <summary>Shows that the butler thinks for as long as the turn runs. Never throws.</summary>
    internal async Task WhileThinkingAsync(string conversationId, Task turn)
    {
        for (var pause = FirstThinking; ; pause = Again)
        {
            await turn.WaitAsync(pause, systemTime).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (turn.IsCompleted || lifetime.ApplicationStopping.IsCancellationRequested)
                return;
            await ShowAsync(conversationId, thinking: true);
        }
    }

    /// <summary>Those the console gives come here; the resident's own sign is for the console only.</summary>
    private void OnGiven(TypingSign sign)
    {
        if (sign.Person is null || _channels.Count == 0)
            return;
        var now = systemTime.GetTimestamp();
        if (_shown.TryGetValue(sign.ConversationId, out var before) && systemTime.GetElapsedTime(before, now) < Again)
            return;
        if (_shown.Count > MostRemembered)
            _shown.Clear();
        _shown[sign.ConversationId] = now;
        _ = ShowAsync(sign.ConversationId, thinking: false);
    }

    private async Task ShowAsync(string conversationId, bool thinking)
    {
        try
        {
            await using var db = store.Open();
            var conversation = await db.Conversations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == conversationId, lifetime.ApplicationStopping);
            if (conversation is not null && _channels.TryGetValue(conversation.Channel, out var channel) && (channel.WhileThinking || !thinking))
                await channel.ShowTypingAsync(conversation, lifetime.ApplicationStopping);
        }
#pragma warning disable CA1031 // A sign that somebody is writing; nobody misses it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogNoSign(failure, conversationId);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The sign that somebody is writing was not shown in conversation {ConversationId}.")]
    private partial void LogNoSign(Exception failure, string conversationId);
}
