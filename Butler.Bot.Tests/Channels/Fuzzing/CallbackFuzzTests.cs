using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Butler.Bot.Tests.Benchmarks;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Weixin;

namespace Butler.Bot.Tests.Channels.Fuzzing;

/// <summary>
/// Whatever comes to the addresses the platforms call, in the body, the query or the headers: never a 5xx, and no memory
/// that stays. Half of it is rightly signed, so that it gets past the door.
/// </summary>
public sealed class CallbackFuzzTests
{
    private const int Inputs = 100_000;
    private const string Token = "token";
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private const long MostGrowth = 200_000_000;

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
        await using var host = Host();
        using var http = host.CreateClient();
        await SendAsync(http, new Random(1), 0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (statuses, most) = (new SortedDictionary<int, int>(), 0L);
        var rounds = LongRun.Rounds(Inputs);
        for (var round = 0; round < rounds; round++)
        {
            var status = await SendAsync(http, new Random(round), round);
            Assert.True(status < 500, $"input {round} was answered with {status}");
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (round % 1000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before);
        }

        var left = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(left < MostGrowth, $"{left / 1_000_000} MB stayed after {rounds} inputs");
        // Both ways were taken, or it was no test.
        Assert.True(statuses[200] > rounds / 10 && statuses[401] > rounds / 10, string.Join(", ", statuses));
        if (LongRun.Whole)
        {
            await Results.WriteAsync("fuzz.md", "Anything at the platforms' addresses", "./test.sh --long",
                $"{rounds} inputs to /api/wechat and /api/wecom, half of them rightly signed: {string.Join(", ", statuses.Select(s => $"{s.Value} times {s.Key}"))}; 5xx: 0. "
                + $"Memory that stayed: {left / 1_000_000.0:F1} MB (the database's and the host's caches are in it), at most {most / 1_000_000.0:F0} MB uncollected at any thousandth input.\n");
        }
    }

    public static TheoryData<string> Bombs => ["laughs", "external", "parameter", "quadratic", "deep", "wide", "attributes", "deep json", "wide json", "long json", "too large", "endless"];

    [Theory, MemberData(nameof(Bombs))]
    public async Task Bomb_IsRefusedAtOnceAndCostsLittle(string name)
    {
        await using var host = Host();
        using var http = host.CreateClient();
        await SendAsync(http, new Random(1), 0);
        foreach (var encrypted in new[] { false, true })
        {
            var bomb = Bomb(name);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var started = TimeProvider.System.GetTimestamp();
            var (path, body) = encrypted ? Sealed(bomb) : ($"/api/wechat?{Signed()}", bomb);
            using HttpContent content = name == "endless" ? new EndlessContent() : new StringContent(body);
            using var response = await http.PostAsync(path, content, Stop);
            Assert.Equal(401, (int)response.StatusCode);
            Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(5));
            // What the test itself makes of the bomb is in it.
            Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 60_000_000);
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
            var (name, value) = (Headers[random.Next(Headers.Length)], Words(random, 40).Replace('\n', ' ').Replace('\r', ' '));
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request, Stop);
        return (int)response.StatusCode;
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

    private static ButlerHost Host() => new(
        new Dictionary<string, string?>
        {
            ["WeChat:Id"] = "gh_1", ["WeChat:AppId"] = "wx1", ["WeChat:Token"] = Token, ["WeChat:Patience"] = "00:00:04",
            // Nobody answers there: what is let in may call it.
            ["WeChat:AppSecret"] = "s", ["WeChat:Api"] = "http://127.0.0.1:9", ["WeCom:Api"] = "http://127.0.0.1:9",
            ["WeCom:CorpId"] = "ww1", ["WeCom:AgentId"] = "1", ["WeCom:Secret"] = "s", ["WeCom:Token"] = Token, ["WeCom:EncodingAesKey"] = Key, ["WeCom:Customers:Secret"] = "s",
            ["RateLimits:Enabled"] = "false", ["Logging:LogLevel:Default"] = "None",
        },
        new ScriptedDialogue());

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
