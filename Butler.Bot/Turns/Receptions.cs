using System.Threading.Channels;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>
/// Records that a resident's client has fetched messages. Off the path of the fetch and many at a time; a record that a
/// crash loses leaves the message "sent", which is still true.
/// </summary>
public sealed partial class Receptions(IButlerStore store, TimeProvider systemTime, ILogger<Receptions> logger) : BackgroundService
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);

    private readonly Channel<string> _fetched = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Note(IEnumerable<Message> messages)
    {
        foreach (var message in messages.Where(m => m.Delivery == DeliveryState.Sent))
            _fetched.Writer.TryWrite(message.Id);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _fetched.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Gathering, systemTime, stoppingToken);
            try
            {
                await RecordAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the messages stay "sent".
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure);
            }
        }
    }

    private async Task RecordAsync(CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>();
        while (ids.Count < MostAtOnce && _fetched.Reader.TryRead(out var id))
            ids.Add(id);
        await using var db = store.Open();
        var rows = db.Messages.Where(m => ids.Contains(m.Id) && m.Delivery == DeliveryState.Sent);
        await db.ExecuteInLineAsync(stop => rows.ExecuteUpdateAsync(set => set.SetProperty(m => m.Delivery, DeliveryState.Delivered), stop), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "That messages were fetched could not be recorded; they stay 'sent'.")]
    private partial void LogFailed(Exception failure);
}
