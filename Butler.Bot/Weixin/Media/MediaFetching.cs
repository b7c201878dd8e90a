using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Turns.Events;
using Butler.Skills.Storage;

namespace Butler.Bot.Weixin.Media;

/// <summary>Fetches what residents sent, at once and again after a failure, until the platform has thrown it away.</summary>
internal sealed partial class MediaFetching(
    ChannelEvents events, ContactBook contacts, IEnumerable<IMediaSource> sources, Uploads uploads, TimeProvider systemTime, ILogger<MediaFetching> logger) : BackgroundService
{
    private const int MostAtOnce = 8;
    private const int MostAttempts = 40;
    private const int MostSeconds = 3600;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly IReadOnlyList<IMediaSource> _sources = [.. sources.Where(s => s.Enabled)];
    private readonly SemaphoreSlim _woken = new(0, 1);

    public void Wake()
    {
        if (_woken.CurrentCount == 0)
        {
            try
            {
                _woken.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else has just woken it.
            }
        }
    }

    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (_sources.Count > 0 && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                var found = 0;
                foreach (var source in _sources)
                {
                    var due = await events.TakeDueAsync(source.Channel, MediaWork.Kind, MostAtOnce, stoppingToken);
                    await Task.WhenAll(due.Select(work => FetchAsync(source, work, stoppingToken)));
                    found += due.Count;
                }

                if (found == 0)
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

    private async Task FetchAsync(IMediaSource source, ChannelEvent due, CancellationToken cancellationToken)
    {
        var work = Json.Read<MediaWork>(due.Body);
        if (source.SecretOf(due.Account) is null)
        {
            await events.FinishAsync(due.Id, cancellationToken);
            return;
        }

        try
        {
            var (bytes, outcome) = await source.FetchAsync(due.Account, work.MediaId, Uploads.MostBytes, cancellationToken);
            if (bytes is not null && KindOf(bytes) is { } type)
                await uploads.KeepAsAsync(work.UploadId, await contacts.FindTalkAsync(due.Channel, due.Account, due.UserId, cancellationToken) ?? "", new ReceivedFile(null, type, bytes), cancellationToken);
            else if (bytes is null && outcome.Kind != ErrorKind.Final && due.Attempts < MostAttempts)
            {
                await PostponeAsync(due, cancellationToken);
                return;
            }

            await events.FinishAsync(due.Id, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            await PostponeAsync(due, cancellationToken);
        }
    }

    private Task PostponeAsync(ChannelEvent due, CancellationToken cancellationToken) =>
        events.PostponeAsync(due.Id, TimeSpan.FromSeconds(Math.Min(MostSeconds, Math.Pow(2, Math.Min(due.Attempts, 12)))), cancellationToken);

    private static string? KindOf(byte[] bytes) => bytes.AsSpan().StartsWith("#!AMR"u8) ? "audio/amr" : FileKind.Recognise(bytes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Media could not be looked for ({Failure}); it is tried again.")]
    private partial void LogFailed(string failure);
}
