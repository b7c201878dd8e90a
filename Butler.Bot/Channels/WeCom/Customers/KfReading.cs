using System.Text.Json;
using Butler.Bot.Turns.Events;
using Butler.Bot.Weixin;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>
/// Reads the platform's list on from its cursor whenever a callback says that there is something new. The wish to read is
/// kept before the callback is acknowledged, what was read before the cursor moves: a stop anywhere reads some of it
/// again, which changes nothing.
/// </summary>
internal sealed partial class KfReading(
    WeComOptions options, KfApi api, KfInbound inbound, ChannelEvents events, ChannelCursors cursors, TimeProvider systemTime, ILogger<KfReading> logger) : BackgroundService
{
    private const string Kind = "kf.sync";
    private const int MostAtOnce = 4;
    private const int MostPages = 1000;
    private const int MostAttempts = 20;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _woken = new(0, int.MaxValue);

    /// <summary>Keeps that there is something to read; the callback may be acknowledged then.</summary>
    /// <param name="key">The same for every delivery of one callback.</param>
    public async Task AskAsync(string account, string token, string key, CancellationToken cancellationToken)
    {
        if (await events.KeepAsync(KfChannel.ChannelName, account, "", Kind, key, Json.Write(new KfWork(token)), due: true, cancellationToken))
            _woken.Release();
    }

    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Customers is not { } settings)
            return;
        await CatchUpAsync(settings, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var due = await events.TakeDueAsync(KfChannel.ChannelName, Kind, MostAtOnce, stoppingToken);
                foreach (var work in due)
                    await WorkAsync(work, stoppingToken);
                if (due.Count == 0)
                    await _woken.WaitAsync(Interval, stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the work is still there.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure.GetType().Name);
                await Task.Delay(Interval, systemTime, stoppingToken);
            }
        }
    }

    /// <summary>What was said while no host listened; callbacks of that time are gone.</summary>
    private async Task CatchUpAsync(KfSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var known = (await cursors.NamesAsync(CursorOf(""), cancellationToken)).Select(n => n[CursorOf("").Length..]);
            foreach (var account in known.Union(settings.Accounts))
                await SyncAsync(account, token: null, cancellationToken);
        }
#pragma warning disable CA1031 // The next callback reads it.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure.GetType().Name);
        }
    }

    private async Task WorkAsync(ChannelEvent due, CancellationToken cancellationToken)
    {
        try
        {
            if (await SyncAsync(due.Account, Json.Read<KfWork>(due.Body).Token, cancellationToken) || due.Attempts >= MostAttempts)
                await events.FinishAsync(due.Id, cancellationToken);
            else
                await events.PostponeAsync(due.Id, TimeSpan.FromSeconds(Math.Min(60, 1 << Math.Min(due.Attempts, 6))), cancellationToken);
        }
        catch (HttpRequestException)
        {
            await events.PostponeAsync(due.Id, TimeSpan.FromSeconds(Math.Min(60, 1 << Math.Min(due.Attempts, 6))), cancellationToken);
        }
    }

    /// <summary>Reads until there is no more; false when the platform did not let it.</summary>
    private async Task<bool> SyncAsync(string account, string? token, CancellationToken cancellationToken)
    {
        for (var read = 0; read < MostPages; read++)
        {
            var cursor = await cursors.FindAsync(CursorOf(account), cancellationToken);
            var (outcome, page) = await api.SyncAsync(account, cursor, token, cancellationToken);
            if (outcome.Kind != ErrorKind.None)
            {
                // An old callback's token is worth less than none.
                if (token is null || outcome.Kind is not ErrorKind.Final)
                    return false;
                token = null;
                continue;
            }

            foreach (var item in page.Items)
                await inbound.TakeAsync(account, item, cancellationToken);
            if (page.Next is { } next && next != cursor)
                await cursors.MoveAsync(CursorOf(account), cursor, next, cancellationToken);
            if (!page.More || page.Next is null)
                return true;
        }

        return false;
    }

    private static string CursorOf(string account) => $"{KfChannel.ChannelName}|{account}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "微信客服 could not be read ({Failure}); it is tried again.")]
    private partial void LogFailed(string failure);

    private sealed record KfWork(string Token);
}
