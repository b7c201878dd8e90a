using System.Globalization;
using System.Security.Cryptography;
using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Weixin;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using Microsoft.Extensions.Time.Testing;

namespace Butler.Bot.Tests.Channels.WeChat;

/// <summary>Who gets through the door, and who does not.</summary>
public sealed class CallbackGateTests
{
    private const string Token = "token";
    private const string AppId = "wx1";
    private const string KeyText = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private const string OlderKeyText = "ABCDEFGabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Inner = "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId></xml>";

    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Encrypted_WithTheCurrentOrThePreviousKey_IsOpened()
    {
        var gate = Gate(("EncodingAesKey", KeyText), ("PreviousEncodingAesKey", OlderKeyText));
        foreach (var text in new[] { KeyText, OlderKeyText })
        {
            var (query, body) = Encrypted(text);
            Assert.Equal("hi", gate.Open(query, body)!.Body["Content"]);
        }
    }

    [Fact]
    public void Json_IsOpenedAsXmlIs()
    {
        var gate = Gate(("EncodingAesKey", KeyText));
        var (query, _) = Encrypted(KeyText, out var encrypted);
        var opened = gate.Open(query, $$"""{"ToUserName":"gh_1","Encrypt":"{{encrypted}}"}""");
        Assert.Equal("hi", opened!.Body["Content"]);
    }

    public static TheoryData<string> Wrongs => ["plain to an account with a key", "another account", "stale", "from the future", "tampered", "signature of the plain kind", "no nonce", "body cut", "nonce twice"];

    [Theory, MemberData(nameof(Wrongs))]
    public void Call_ThatIsWrong_IsRefused(string what)
    {
        var gate = Gate(("EncodingAesKey", KeyText), ("Id", what == "another account" ? "gh_other" : "gh_1"));
        var (query, body) = Encrypted(KeyText, out var encrypted);
        switch (what)
        {
            case "plain to an account with a key":
                (query, body) = (query with { Encrypted = false, Signature = CallbackSignature.Sign(Token, query.Timestamp, query.Nonce) }, Inner);
                break;
            case "stale" or "from the future":
                var time = Now.AddMinutes(what == "stale" ? -11 : 11).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
                query = query with { Timestamp = time, MessageSignature = CallbackSignature.Sign(Token, time, query.Nonce, encrypted) };
                break;
            case "tampered":
                body = body.Replace(encrypted, encrypted.Replace(encrypted[40], encrypted[40] == 'A' ? 'B' : 'A'), StringComparison.Ordinal);
                break;
            case "signature of the plain kind":
                query = query with { MessageSignature = CallbackSignature.Sign(Token, query.Timestamp, query.Nonce) };
                break;
            case "no nonce":
                query = query with { Nonce = "" };
                break;
            case "body cut":
                body = body[..^20];
                break;
            case "nonce twice":
                query = CallbackQuery.Of(new QueryCollection(new Dictionary<string, StringValues>
                {
                    ["timestamp"] = query.Timestamp, ["nonce"] = new StringValues([query.Nonce, query.Nonce]), ["msg_signature"] = query.MessageSignature, ["encrypt_type"] = "aes",
                }));
                break;
        }

        Assert.Null(gate.Open(query, body));
    }

    [Fact]
    public void AnyBytes_NeverThrow()
    {
        var gates = new[] { Gate(), Gate(("EncodingAesKey", KeyText)) };
        var random = new Random(11);
        string[] seeds = [Inner, Encrypted(KeyText).Body, """{"ToUserName":"gh_1","List":[{"a":[1,{"b":null}]}]}""", "<!DOCTYPE x [<!ENTITY a 'b'>]><xml>&a;</xml>", "<xml>" + string.Concat(Enumerable.Repeat("<a>", 3000))];
        for (var round = 0; round < LongRun.Rounds(100_000); round++)
        {
            var body = seeds[random.Next(seeds.Length)].ToCharArray();
            for (var change = random.Next(6); change > 0; change--)
                body[random.Next(body.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : 0x10000);
            var text = new string(body)[..random.Next(body.Length + 1)];
            var (query, _) = Encrypted(KeyText, out _);
            var plain = query with { Encrypted = random.Next(2) == 0, Signature = CallbackSignature.Sign(Token, query.Timestamp, query.Nonce) };
            foreach (var gate in gates)
            {
                if (gate.Open(plain, text) is { } opened)
                    _ = WeChatEvent.Read(opened.Body)?.Words;
            }
        }
    }

    [Theory]
    [InlineData("WeChat:Token", "")]
    [InlineData("WeChat:EncodingAesKey", "short")]
    [InlineData("WeChat:CustomerService", "maybe")]
    [InlineData("WeChat:Api", "nowhere")]
    [InlineData("WeChat:Patience", "00:00:09")]
    [InlineData("WeChat:ReplayWindow", "never")]
    [InlineData("WeChat:Menu:0:Name", "一个太长的按钮名字")]
    public void Setting_ThatIsWrong_IsNamed(string name, string value)
    {
        var settings = new Dictionary<string, string?> { ["WeChat:AppId"] = AppId, ["WeChat:Token"] = Token, [name] = value };
        var fault = Assert.Throws<SettingException>(() => WeChatSettingsRegistration.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
        Assert.Contains(name.StartsWith("WeChat:Menu", StringComparison.Ordinal) ? "WeChat:Menu" : name, fault.Message, StringComparison.Ordinal);
    }

    private static CallbackGate Gate(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["WeChat:AppId"] = AppId, ["WeChat:Token"] = Token };
        foreach (var (name, value) in settings)
            all[$"WeChat:{name}"] = value;
        return new CallbackGate(WeChatSettingsRegistration.Read(new ConfigurationBuilder().AddInMemoryCollection(all).Build()), new FakeTimeProvider(Now));
    }

    private static (CallbackQuery Query, string Body) Encrypted(string key) => Encrypted(key, out _);

    private static (CallbackQuery Query, string Body) Encrypted(string key, out string encrypted)
    {
        encrypted = CallbackCipher.Seal(Inner, CallbackKey.Parse(key)!, AppId, RandomNumberGenerator.GetBytes(16));
        var (time, nonce) = (Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), "n");
        var query = new CallbackQuery("", CallbackSignature.Sign(Token, time, nonce, encrypted), time, nonce, Encrypted: true, "");
        return (query, new XmlText().Add("ToUserName", "gh_1").Add("Encrypt", encrypted).ToString());
    }
}
