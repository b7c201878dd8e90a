using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Butler.Bot.Tests.Benchmarks;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Weixin;

namespace Butler.Bot.Tests.Channels.Fuzzing;

/// <summary>
/// Whatever comes to the addresses the platforms call, in the body, the query or the headers: never a 5xx, and no memory
/// that stays. Half of it is rightly signed, so that it gets past the door. The host is a process of its own, whose memory
/// is nobody else's.
/// </summary>
public sealed class CallbackFuzzTests
{
    private const int Inputs = 100_000;
    private const int Unsendable = 0;
    private const int AtOnce = 16;
    private const string Token = "token";
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private const long MostGrowth = 300_000_000;
    // What the host allocates is counted whole, with whatever else it does meanwhile: that only adds, so the least counts.
    private const int Attempts = 4;

    private const long MostForABomb = 20_000_000;

    private static readonly string[] Seeds =
    [
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId></xml>",
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>LOCATION</Event><Latitude>1</Latitude></xml>",
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>image</MsgType><MediaId>m</MediaId><MsgId>2</MsgId></xml>",
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><MsgType>event</MsgType><Event>subscribe_msg_popup_event</Event><SubscribeMsgPopupEvent><List><TemplateId>t</TemplateId><SubscribeStatusString>accept</SubscribeStatusString></List></SubscribeMsgPopupEvent></xml>",
        """{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text","Content":"hi","MsgId":3,"List":[{"a":[1,{"b":null}]}]}""",
        "<xml><ToUserName>ww1</ToUserName><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>t</Token><OpenKfId>wk</OpenKfId></xml>",
        "<xml><ToUserName>ww1</ToUserName><FromUserName>u</FromUserName><MsgType>event</MsgType><Event>template_card_event</Event><EventKey>Take</EventKey><TaskId>x</TaskId></xml>",
    ];

    private static readonly string[] Headers = ["Content-Type", "Content-Encoding", "Accept", "X-Forwarded-For", "Cookie", "Authorization", "X-Wx-Anything", "Content-Language"];

    private static readonly string[] QueryNames = ["signature", "msg_signature", "timestamp", "nonce", "encrypt_type", "echostr", "openid", "%00", "a b", "timestamp"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anything_IsAnsweredWithoutAFaultOfOurs()
    {
        var folder = Directory.CreateTempSubdirectory("butler-fuzz-");
        await using var host = await StartAsync(folder);
        using var http = new HttpClient { BaseAddress = host.Address };
        var statuses = new ConcurrentDictionary<int, int>();
        var (rounds, before, most) = (LongRun.Rounds(Inputs), 0L, 0L);
        await Parallel.ForEachAsync(Enumerable.Range(0, rounds), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Stop }, async (round, _) =>
        {
            var status = await SendAsync(http, new Random(round), round);
            Assert.True(status < 500, $"input {round} was answered with {status}");
            statuses.AddOrUpdate(status, 1, (_, had) => had + 1);
            // What the host needs for itself is there after the first thousand.
            if (round == Math.Min(1000, rounds / 10))
                before = host.MemoryBytes;
            if (round % 500 == 0)
                Interlocked.Exchange(ref most, Math.Max(most, host.MemoryBytes));
        });

        most = Math.Max(most, host.MemoryBytes);
        Assert.True(most - before < MostGrowth, $"{(most - before) / 1_000_000} MB more after {rounds} inputs");
        // Both ways were taken, or it was no test.
        Assert.True(statuses[200] > rounds / 10 && statuses[401] > rounds / 10, string.Join(", ", statuses));
        if (LongRun.Whole)
        {
            await Results.WriteAsync("fuzz.md", "Anything at the platforms' addresses", "./test.sh --long",
                $"{rounds} inputs to /api/wechat and /api/wecom, half of them rightly signed: {string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Value} times {(s.Key == Unsendable ? "not sendable by the client or hung up on" : s.Key)}"))}; 5xx: 0. "
                + $"The host's memory: {before / 1_000_000} MB after the first thousand, at most {most / 1_000_000} MB later.\n");
        }
    }

    [Fact]
    public async Task Bombs_AreRefusedAtOnceAndCostLittle()
    {
        var folder = Directory.CreateTempSubdirectory("butler-fuzz-");
        await using var host = await StartAsync(folder);
        using var http = new HttpClient { BaseAddress = host.Address };
        await SendAsync(http, new Random(1), 0);
        foreach (var name in new[] { "laughs", "external", "parameter", "quadratic", "deep", "wide", "attributes", "deep json", "wide json", "long json", "too large", "endless" })
        {
            foreach (var encrypted in new[] { false, true })
            {
                var (path, body) = encrypted ? Sealed(Bomb(name)) : ($"/api/wechat?{Signed()}", Bomb(name));
                var cost = long.MaxValue;
                for (var attempt = 0; attempt < Attempts && cost >= MostForABomb; attempt++)
                {
                    var before = await host.AllocatedAsync(Stop);
                    var started = TimeProvider.System.GetTimestamp();
                    Assert.True(await ThrowAsync(http, path, name == "endless" ? new EndlessContent() : new StringContent(body)) is 401 or Unsendable, name);
                    Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(30), $"{name} took too long");
                    cost = Math.Min(cost, await host.AllocatedAsync(Stop) - before);
                }

                Assert.True(cost < MostForABomb, $"{name} took {cost / 1_000_000} MB");
            }
        }
    }

    /// <summary>A host that has had enough answers and hangs up; the client may see either first.</summary>
    private static async Task<int> ThrowAsync(HttpClient http, string path, HttpContent body)
    {
        using (body)
        {
            try
            {
                using var response = await http.PostAsync(path, body, Stop);
                return (int)response.StatusCode;
            }
            catch (HttpRequestException)
            {
                return Unsendable;
            }
        }
    }

    private static string Bomb(string name) => name switch
    {
        "laughs" => "<!DOCTYPE x [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 25).Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]><xml><Content>&z;</Content></xml>",
        "external" => "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><FromUserName>o1</FromUserName><Content>&a;</Content></xml>",
        "parameter" => "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/x\"> %a;]><xml/>",
        "quadratic" => $"<!DOCTYPE x [<!ENTITY a \"{new string('x', 50_000)}\">]><xml>{string.Concat(Enumerable.Repeat("&a;", 20_000))}</xml>",
        "deep" => string.Concat(Enumerable.Repeat("<a>", 30_000)) + string.Concat(Enumerable.Repeat("</a>", 30_000)),
        "wide" => $"<xml>{string.Concat(Enumerable.Repeat("<a/>", 50_000))}</xml>",
        "attributes" => $"<xml {string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"a{i}=\"\""))}><a><b><c",
        "deep json" => new string('[', 100_000),
        "wide json" => $"{{\"a\":[{string.Join(',', Enumerable.Repeat("{}", 50_000))}]}}",
        "long json" => $"{{\"a\":\"{new string('x', 250_000)}",
        _ => $"<xml><Content>{new string('x', 8_000_000)}</Content></xml>",
    };

    private static async Task<int> SendAsync(HttpClient http, Random random, int round)
    {
        var body = Mutate(random, Seeds[random.Next(Seeds.Length)], round);
        var path = random.Next(4) switch
        {
            0 => $"/api/wechat?{Signed()}",
            1 => $"/api/wechat?{Signed(random)}",
            2 => $"/api/wecom?{Signed(random)}",
            _ => "",
        };
        if (path.Length == 0)
            (path, body) = Sealed(body);
        using var request = new HttpRequestMessage(random.Next(40) == 0 ? HttpMethod.Get : HttpMethod.Post, path);
        if (request.Method == HttpMethod.Post)
            request.Content = new ByteArrayContent(random.Next(3) == 0 ? Encoding.Unicode.GetBytes(body) : Encoding.UTF8.GetBytes(body));
        for (var headers = random.Next(4); headers > 0; headers--)
        {
            var (name, value) = (Headers[random.Next(Headers.Length)], string.Concat(Words(random, 40).Where(c => c is > ' ' and < (char)127)));
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var response = await http.SendAsync(request, Stop);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            // Headers that no client sends, or that the server hangs up on.
            return Unsendable;
        }
    }

    private static string Mutate(Random random, string seed, int round)
    {
        // Every second one is another person's other message; the rest are changed anywhere.
        var body = seed.Replace("o1", $"o{round % 50}", StringComparison.Ordinal).Replace(">1<", $">{round}<", StringComparison.Ordinal);
        if (random.Next(2) == 0)
            return body;
        var letters = body.ToCharArray();
        for (var change = random.Next(6); change > 0; change--)
            letters[random.Next(letters.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : 0x10000);
        return new string(letters)[..random.Next(letters.Length + 1)];
    }

    private static string Signed(Random random) =>
        string.Join('&', Enumerable.Range(0, random.Next(6)).Select(_ => $"{QueryNames[random.Next(QueryNames.Length)]}={Uri.EscapeDataString(Words(random, 30))}"));

    private static string Signed()
    {
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"signature={CallbackSignature.Sign(Token, time, "n")}&timestamp={time}&nonce=n";
    }

    private static (string Path, string Body) Sealed(string inner)
    {
        var encrypted = CallbackCipher.Seal(inner, CallbackKey.Parse(Key)!, "ww1", RandomNumberGenerator.GetBytes(16));
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return ($"/api/wecom?msg_signature={CallbackSignature.Sign(Token, time, "n", encrypted)}&timestamp={time}&nonce=n", new XmlText().Add("Encrypt", encrypted).ToString());
    }

    /// <summary>Letters of all kinds, none of them half a pair: those cannot be sent as a query.</summary>
    private static string Words(Random random, int most)
    {
        var text = new StringBuilder();
        for (var i = random.Next(most); i > 0; i--)
        {
            var letter = (char)random.Next(random.Next(3) == 0 ? 0xD7FF : 128);
            text.Append(letter);
        }

        return text.ToString();
    }

    private static async Task<HostProcess> StartAsync(DirectoryInfo folder)
    {
        var host = HostProcess.Start(new Dictionary<string, string>
        {
            ["ConnectionStrings__Butler"] = $"Data Source={Path.Combine(folder.FullName, "butler.db")}",
            ["WeChat__Id"] = "gh_1", ["WeChat__AppId"] = "wx1", ["WeChat__Token"] = Token,
            // Nobody answers there: what is let in may call it.
            ["WeChat__AppSecret"] = "s", ["WeChat__Api"] = "http://127.0.0.1:9", ["WeCom__Api"] = "http://127.0.0.1:9",
            ["WeCom__CorpId"] = "ww1", ["WeCom__AgentId"] = "1", ["WeCom__Secret"] = "s", ["WeCom__Token"] = Token, ["WeCom__EncodingAesKey"] = Key, ["WeCom__Customers__Secret"] = "s",
            ["RateLimits__Enabled"] = "false", ["Logging__LogLevel__Default"] = "Error", ["Demo__Password"] = "a password for tests",
        });
        await host.ListeningAsync(Stop);
        return host;
    }

    /// <summary>A body without a length that goes on for as long as it is read.</summary>
    private sealed class EndlessContent : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            var block = new byte[16 * 1024];
            Array.Fill(block, (byte)'x');
            try
            {
                for (var i = 0; i < 4000; i++)
                    await stream.WriteAsync(block, Stop);
            }
            catch (IOException)
            {
                // The host has had enough.
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
