using System.Globalization;
using System.Xml.Linq;
using Butler.Bot.Weixin;
using Butler.Skills.Storage;

namespace Butler.Bot.Tests.Channels.WeChat.Simulation;

/// <summary>
/// Delivers what people write as the platform does: up to three times, one after the other when nobody answers in time,
/// now and then overlapping or losing a response; shows one answer and no more.
/// </summary>
internal sealed class FakePhone(FakePlatform platform, IReadOnlyList<HttpClient> replicas, string account, string token, TimeSpan patience)
{
    private const int Deliveries = 3;

    // Of all phones, for message ids are the platform's own.
    private static long _created = 1_760_000_000;

    /// <summary>How often in a hundred a response is lost on its way.</summary>
    public int LostResponses { get; init; }

    /// <summary>How often in a hundred the next delivery starts before the one before it was given up.</summary>
    public int Overlaps { get; init; }

    public Task<string?> SayAsync(string openId, string text, CancellationToken cancellationToken) =>
        DeliverAsync(openId, x => x.Add("MsgType", "text").Add("Content", text), cancellationToken);

    public Task<string?> DoAsync(string openId, string name, string key, CancellationToken cancellationToken) =>
        DeliverAsync(openId, x => x.Add("MsgType", "event").Add("Event", name).Add("EventKey", key), cancellationToken, message: false);

    /// <summary>Gives the text that was shown in answer; empty for an acknowledgement, null when all deliveries failed.</summary>
    public async Task<string?> DeliverAsync(string openId, Action<XmlText> fill, CancellationToken cancellationToken, bool message = true)
    {
        var xml = new XmlText().Add("ToUserName", account).Add("FromUserName", openId).Add("CreateTime", Interlocked.Increment(ref _created));
        fill(xml);
        if (message)
            xml.Add("MsgId", long.MaxValue - Interlocked.Increment(ref _created));
        var body = xml.ToString();
        platform.OpenWindow(openId);
        var shown = new Shown(text => platform.Seen.Enqueue((openId, text, false)));
        Task? before = null;
        for (var delivery = 1; delivery <= Deliveries; delivery++)
        {
            var attempt = DeliverOnceAsync(body, shown, cancellationToken);
            if (delivery < Deliveries && Random.Shared.Next(100) < Overlaps)
            {
                await Task.WhenAny(attempt, Task.Delay(patience * 0.6, cancellationToken));
                before = attempt;
            }
            else
            {
                await attempt;
            }

            if (shown.Taken)
                break;
        }

        if (before is not null)
            await before;
        return shown.Taken ? shown.Text : null;
    }

    private async Task DeliverOnceAsync(string body, Shown shown, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(patience);
        try
        {
            var http = replicas[Random.Shared.Next(replicas.Count)];
            using var content = new StringContent(body);
            using var response = await http.PostAsync($"/api/wechat?{Signed(token)}", content, limited.Token);
            var text = await response.Content.ReadAsStringAsync(limited.Token);
            if (Random.Shared.Next(100) < LostResponses)
                return;
            Assert.Equal(200, (int)response.StatusCode);
            shown.Take(text);
        }
        catch (Exception failure) when (failure is OperationCanceledException or HttpRequestException or IOException && !cancellationToken.IsCancellationRequested)
        {
            // The platform gave up waiting, or was hung up on.
        }
    }

    /// <summary>A query as the platform signs it.</summary>
    public static string Signed(string token)
    {
        var (timestamp, nonce) = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), Ids.New());
        return $"signature={CallbackSignature.Sign(token, timestamp, nonce)}&timestamp={timestamp}&nonce={nonce}";
    }

    private sealed class Shown(Action<string> see)
    {
        private readonly Lock _lock = new();

        public bool Taken { get; private set; }
        public string Text { get; private set; } = "";

        public void Take(string body)
        {
            lock (_lock)
            {
                if (Taken)
                    return;
                Taken = true;
                Text = body is "success" or "" ? "" : XElement.Parse(body).Element("Content")!.Value;
                if (Text.Length > 0)
                    see(Text);
            }
        }
    }
}
