#if !OFFICIAL_CLIENTS // The SDK answers some of these with a 500.
using System.Text;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

public sealed class BotFuzzTests
{
    private static readonly string[] Values =
    [
        "null", "true", "5", "-1e400", "1e999", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"..\"", "[]", "[null]", "[[]]", "{}", "{\"id\":null}",
        "{\"$type\":\"System.Object\"}", "{\"$ref\":\"1\"}", "\"2026-02-30T00:00:00Z\"", "\"http://[\"", "NaN", "undefined", "new Date(0)",
        "\"expectReplies\"", "\"message\"", "\"invoke\"", "99999999999999999999999999999999999999",
    ];

    private static readonly string[] Names =
    [
        "type", "id", "timestamp", "localTimestamp", "serviceUrl", "channelId", "from", "conversation", "recipient", "membersAdded",
        "membersRemoved", "locale", "text", "attachments", "entities", "channelData", "value", "relatesTo", "suggestedActions",
        "deliveryMode", "historyDisclosed", "expiration", "properties", "$id", "TYPE", "replyToId",
    ];

    /// <summary>Whatever stands in the body, the fault is the sender's: never a 5xx, and the host goes on.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Body_AtRandom_NeverBreaksTheHost(int seed)
    {
        var random = new Random(seed);
        await using var host = await BotHost.StartAsync(new EchoBot());
        host.ChannelAnswer = "{}";
        var statuses = new Dictionary<int, int>();

        for (var i = 0; i < 400; i++)
        {
            var body = i % 2 == 0 ? WithOddFields(random, host) : WithOddBytes(random, host);

            var response = await host.PostAsync(body);

            var status = (int)response.StatusCode;
            Assert.True(status < 500 || IsUnhandledInvoke(status, body), $"{status} for {Encoding.UTF8.GetString(body)}");
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        // Both ways out were taken, or the mutations were no test.
        Assert.True(statuses.GetValueOrDefault(200) > 20, "no mutation was harmless");
        Assert.True(statuses.GetValueOrDefault(400) > 20, "no mutation did harm");
    }

    // 501 is what the protocol answers to an invoke that the bot doesn't know.
    private static bool IsUnhandledInvoke(int status, byte[] body) =>
        status == 501 && Encoding.UTF8.GetString(body).Contains("invoke", StringComparison.Ordinal);

    private static byte[] WithOddFields(Random random, BotHost host)
    {
        var fields = Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        {
            var name = Names[random.Next(Names.Length)];

            // Nothing of the test may call any other address than the host's own channel.
            var value = name == "serviceUrl" && random.Next(2) == 0 ? "5" : Values[random.Next(Values.Length)];
            return $"\"{name}\":{value}";
        });
        var delivery = random.Next(2) == 0 ? ",\"deliveryMode\":\"expectReplies\"" : "";
        return Encoding.UTF8.GetBytes(host.Activity("message", $"\"text\":\"hi\"{delivery},{string.Join(',', fields)}"));
    }

    private static byte[] WithOddBytes(Random random, BotHost host)
    {
        var body = Encoding.UTF8.GetBytes(host.Activity(
            "message", "\"text\":\"你好\",\"deliveryMode\":\"expectReplies\",\"value\":{\"a\":[1,2]},\"attachments\":[{\"contentType\":\"x\"}]"));
        switch (random.Next(3))
        {
            case 0:
                return body[..random.Next(body.Length)];
            case 1:
                var from = random.Next(body.Length);
                return [.. body[..from], .. body[Math.Min(body.Length, from + random.Next(1, 12))..]];
            default:
                // Only behind the address, so that it stays the host's own.
                var safe = Encoding.UTF8.GetString(body).IndexOf("channelId", StringComparison.Ordinal);
                body[random.Next(safe, body.Length)] = (byte)random.Next(256);
                return body;
        }
    }
}
#endif
