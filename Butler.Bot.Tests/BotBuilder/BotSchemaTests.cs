#if !OFFICIAL_CLIENTS // The SDK writes indented, with its own order of members.
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

public sealed class BotSchemaTests
{
    [Fact]
    public void Timestamp_WithAnOffset_GoesOutInUtc()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Timestamp = new DateTimeOffset(2026, 1, 2, 8, 0, 0, 250, TimeSpan.FromHours(8)),
            LocalTimestamp = new DateTimeOffset(2026, 1, 2, 8, 0, 0, TimeSpan.FromHours(8)),
        };

        Assert.Equal(
            """{"type":"message","timestamp":"2026-01-02T00:00:00.25Z","localTimestamp":"2026-01-02T08:00:00+08:00"}""", Write(activity));
    }

    [Theory]
    [InlineData("2026-01-02T00:00:00.25Z")]
    [InlineData("2026-01-02T08:00:00.25+08:00")]
    [InlineData("2026-01-02T00:00:00.25")]
    public void Timestamp_InAnyForm_ReadsAsTheSameInstant(string text)
    {
        var activity = Read<Activity>($$"""{"type":"message","timestamp":"{{text}}"}""");

        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, 250, TimeSpan.Zero), activity.Timestamp);
    }

    [Fact]
    public void Activity_WithEverything_ComesBackAsItWas()
    {
        const string json =
            """{"type":"message","from":{"id":"u","name":"n","role":"user","aadObjectId":"a","door":7},"conversation":{"isGroup":true,"id":"c","tenantId":"t","floor":"3"},"text":"t","suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"好","value":"好"}]},"attachments":[{"contentType":"x/y","content":{"a":[1,2.5,null]},"name":"n","extra":true}],"entities":[{"type":"mention","mentioned":{"id":"u"}}],"channelData":{"clientActivityID":"9"},"value":"2026-01-02","relatesTo":{"activityId":"r","conversation":{"id":"c"}},"future":[1]}""";

        var activity = Read<Activity>(json);

        Assert.Equal(json, Write(activity));
        Assert.Equal(7, (int?)activity.From.Properties["door"]);
        Assert.Equal("u", (string?)activity.Entities[0].Properties["mentioned"]?["id"]);
        Assert.Equal("9", activity.GetChannelData<JObject>().Value<string>("clientActivityID"));
    }

    [Fact]
    public void ConversationReference_AppliedToAReply_TurnsTheAddressAround()
    {
        var incoming = Incoming();

        var reply = new Activity(ActivityTypes.Message).ApplyConversationReference(incoming.GetConversationReference());

        Assert.Equal(("bot", "u", "in"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId));
        Assert.Equal(("c", "http://s", "test", "zh-CN"), (reply.Conversation.Id, reply.ServiceUrl, reply.ChannelId, reply.Locale));
    }

    [Fact]
    public void ConversationReference_AppliedAsIncoming_KeepsTheDirection()
    {
        var copy = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("u", "bot", "in"), (copy.From.Id, copy.Recipient.Id, copy.Id));
    }

    [Fact]
    public void ConversationReference_OfADirectLineUpdate_HasNothingToReplyTo()
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = "directline";

        Assert.Null(update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void CreateReply_WithNobodyNamed_IsStillAReply()
    {
        var reply = new Activity(ActivityTypes.Message) { Id = "in" }.CreateReply("ok");

        Assert.Equal(("ok", "in"), (reply.Text, reply.ReplyToId));
    }

    [Fact]
    public void ChannelData_OfAnotherShape_IsRefusedByTry()
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelData = "text" };

        Assert.False(activity.TryGetChannelData<Dictionary<string, string>>(out _));
        Assert.True(activity.TryGetChannelData<string>(out var text));
        Assert.Equal("text", text);
        Assert.False(new Activity().TryGetChannelData<string>(out _));
    }

    [Fact]
    public void As_OtherKinds_IsNull()
    {
        var activity = new Activity("event/door");

        Assert.NotNull(activity.AsEventActivity());
        Assert.Null(activity.AsMessageActivity());
        Assert.Null(new Activity("eventful").AsEventActivity());
    }

    [Fact]
    public void MessageFactory_SuggestedActions_AreButtonsThatSayTheirText()
    {
        var message = (Activity)MessageFactory.SuggestedActions(["是", "否"], "确认？", null, null, ["u"]);

        Assert.Equal(
            """{"type":"message","text":"确认？","inputHint":"acceptingInput","suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"是","value":"是"},{"type":"imBack","title":"否","value":"否"}]},"attachments":[],"entities":[]}""",
            Write(message));
    }

    [Fact]
    public void MessageFactory_Carousel_HoldsTheCards()
    {
        var card = new HeroCard(title: "t", buttons: [new CardAction(ActionTypes.OpenUrl, "go", value: "http://x")]);

        var message = (Activity)MessageFactory.Carousel([card.ToAttachment()]);

        Assert.Equal(
            """{"type":"message","inputHint":"acceptingInput","attachmentLayout":"carousel","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"t","buttons":[{"type":"openUrl","title":"go","value":"http://x"}]}}],"entities":[]}""",
            Order(Write(message)));
        Assert.Null(message.Text);
    }

    private static string Order(string json)
    {
        // The layout's place among the members is nobody's business.
        var parsed = JObject.Parse(json);
        var layout = parsed.Property("attachmentLayout")!;
        layout.Remove();
        parsed.Property("inputHint")!.AddAfterSelf(layout);
        return parsed.ToString(Newtonsoft.Json.Formatting.None);
    }

    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "in",
        From = new ChannelAccount("u"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
        ChannelId = "test",
        ServiceUrl = "http://s",
        Locale = "zh-CN",
    };

    private static T Read<T>(string json)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(json));
        return HttpHelper.BotMessageSerializer.Deserialize<T>(reader)!;
    }

    private static string Write(object value)
    {
        using var writer = new StringWriter();
        HttpHelper.BotMessageSerializer.Serialize(writer, value);
        return writer.ToString();
    }
}
#endif
