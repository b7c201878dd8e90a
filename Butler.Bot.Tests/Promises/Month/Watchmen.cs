namespace Butler.Bot.Tests.Promises.Month;

/// <summary>Two replicas that are up and down as it comes, and go their rounds at the same time when both are up.</summary>
internal sealed class Watchmen(string connection, SetTime time, Random random) : IAsyncDisposable
{
    private readonly Replica?[] _replicas = new Replica?[2];
    private DateTimeOffset? _down;

    public int Restarts { get; private set; }
    public int CutShort { get; private set; }

    /// <summary>When nobody watched.</summary>
    public List<(DateTimeOffset From, DateTimeOffset To)> Gaps { get; } = [];

    public Replica? Any => _replicas.FirstOrDefault(r => r is not null);

    public async Task StartAsync(int replica)
    {
        if (_replicas[replica] is not null)
            return;
        _replicas[replica] = await Replica.StartAsync(connection, time);
        Restarts++;
        if (_down is { } since)
            Gaps.Add((since, time.Now));
        _down = null;
    }

    public async Task KillAsync(int replica)
    {
        if (_replicas[replica] is not { } running)
            return;
        _replicas[replica] = null;
        if (Any is null)
            _down = time.Now;
        await running.DisposeAsync();
    }

    /// <summary>One round of everybody who is up, sometimes cut short in the middle as a crash would; returns when the next is due.</summary>
    public async Task<DateTimeOffset?> GoRoundAsync(CancellationToken stop)
    {
        var up = _replicas.OfType<Replica>().ToList();
        if (up.Count == 2 && random.Next(40) == 0)
        {
            CutShort++;
            using var crash = CancellationTokenSource.CreateLinkedTokenSource(stop);
            crash.CancelAfter(TimeSpan.FromMilliseconds(random.Next(1, 8)));
            try
            {
                await Task.WhenAll(up.Select(r => r.Rounds.RunAsync(crash.Token)));
            }
            catch (OperationCanceledException) when (crash.IsCancellationRequested)
            {
            }
        }

        var next = await Task.WhenAll(up.Select(r => r.Rounds.RunAsync(stop)));
        return next.Min();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var replica in _replicas.OfType<Replica>())
            await replica.DisposeAsync();
    }
}
