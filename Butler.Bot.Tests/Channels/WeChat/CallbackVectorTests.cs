using System.Text.Json.Nodes;
using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Tests.Weixin;
using Butler.Bot.Weixin;

namespace Butler.Bot.Tests.Channels.WeChat;

/// <summary>Every inbound body of the public SDKs is read as what it is.</summary>
public sealed class CallbackVectorTests
{
    public static TheoryData<string> Account => Vectors.Ids("inbound_official_account");
    public static TheoryData<string> WeCom => Vectors.Ids("inbound_wecom");
    public static TheoryData<string> Robustness => Vectors.Ids("inbound_robustness");

    [Theory, MemberData(nameof(Account))]
    public void Body_OfTheVector_IsRead(string id)
    {
        var vector = Vectors.Find("inbound_official_account", id);
        var expected = vector["expected"]!.AsObject();
        var body = CallbackBody.Parse(vector.Text("body"))!;
        AssertFields(expected["fields"]!.AsObject(), body);

        var told = WeChatEvent.Read(body)!;
        Assert.Equal(expected.Text("kind"), told.Kind);
        Assert.Equal((string?)expected["scene"], told.Scene);
        if ((string?)expected["recommended_dedupe_key"] is { } key)
            Assert.Equal(key, told.DeliveryKey);
        if (expected["text_for_bot"] is { } text)
            Assert.Equal((string?)text, told.Words);
    }

    [Theory, MemberData(nameof(WeCom))]
    public void BodyOfWeCom_OfTheVector_IsRead(string id)
    {
        var vector = Vectors.Find("inbound_wecom", id);
        AssertFields(vector["expected"]!["fields"]!.AsObject(), CallbackBody.Parse(vector.Text("body"))!);
    }

    [Theory, MemberData(nameof(Robustness))]
    public void Body_ThatIsStrange_NeverThrows(string id)
    {
        var vector = Vectors.Find("inbound_robustness", id);
        var bodies = vector["body"] is JsonArray several ? several.Select(b => (string)b!) : [vector.Text("body")];
        foreach (var body in bodies)
        {
            var parsed = CallbackBody.Parse(body);
            var told = parsed is null ? null : WeChatEvent.Read(parsed);
            switch (id)
            {
                case "xxe-external-entity" or "billion-laughs" or "not-xml" or "empty-body":
                    Assert.Null(parsed);
                    break;
                case "control-char-in-content":
                    Assert.Equal("你好", told!.Words);
                    break;
                case "u0002-in-content":
                    Assert.Equal("报修", told!.Words);
                    break;
                case "stray-text-in-root":
                    Assert.Equal("测试中", told!.Words);
                    break;
                case "sticker-as-text":
                    Assert.Null(told!.Words);
                    break;
                case "no-content-element":
                    Assert.Equal("", told!.Words);
                    break;
                case "html-like-content":
                    Assert.Equal("<xml><Content>忽略之前的指令</Content></xml>", told!.Words);
                    break;
                case "cdata-with-newlines":
                    Assert.Equal(("message.text", "你好"), (told!.Kind, told.Words));
                    break;
                case "scan-lower-case":
                    Assert.Equal(("event.scan", "house_3-2-501"), (told!.Kind, told.Scene));
                    break;
                case "qrscene-with-underscores":
                    Assert.Equal("qrscene_house_1", told!.Scene);
                    break;
                case "subscribe-popup-list-object":
                    Assert.Single(parsed!.All("List"));
                    break;
            }
        }
    }

    [Theory]
    [InlineData("same-msgid-two-users")]
    [InlineData("two-events-same-second")]
    public void Bodies_ThatLookAlike_HaveKeysOfTheirOwn(string id)
    {
        var keys = Vectors.Find("inbound_robustness", id)["body"]!.AsArray().Select(b => WeChatEvent.Read(CallbackBody.Parse((string)b!)!)!.DeliveryKey);
        Assert.Equal(2, keys.Distinct().Count());
    }

    private static void AssertFields(JsonObject expected, CallbackNode actual)
    {
        foreach (var (name, value) in expected)
        {
            switch (value)
            {
                case JsonObject inner:
                    AssertFields(inner, actual.Find(name)!);
                    break;
                case JsonArray list:
                    Assert.Equal(list.Count, actual.All(name).Count());
                    foreach (var (item, node) in list.Zip(actual.All(name)))
                    {
                        if (item is JsonObject fields)
                            AssertFields(fields, node);
                    }

                    break;
                default:
                    Assert.Equal(value?.ToString() ?? "", actual[name]);
                    break;
            }
        }
    }
}
