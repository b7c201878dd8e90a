using System.Text.Json.Nodes;
using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Writes stored messages as the activities Web Chat shows.</summary>
internal sealed class ActivityWriter(StaffNames staff, Community community, CommunityTime time)
{
    private const string Bot = "bot";
    private const string ButlerName = "管家助手";
    private const string ManagerName = "客户经理";

    private static readonly WireAccount Butler = new("butler", ButlerName, Bot);

    private readonly WireAccount _system = new("system", community.Name, Bot);

    /// <param name="origin">Scheme and host the client came by; its files are fetched from there.</param>
    public async ValueTask<WireActivitySet> WriteAsync(string conversationId, TranscriptPage page, string origin, CancellationToken cancellationToken)
    {
        var names = page.Messages.Any(m => m.From == Author.Manager) ? await staff.ListAsync(cancellationToken) : null;
        var conversation = new WireConversation(conversationId);
        return new WireActivitySet(
            [.. page.Messages.Select(m => Write(m, conversation, names, origin))],
            page.Watermark.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The sign that an answer is being thought of; never stored, so it moves no watermark.</summary>
    public WireActivitySet WriteTyping(string conversationId) =>
        new([new WireActivity("typing", Ids.New(), time.Now, Butler, new WireConversation(conversationId))], Watermark: null);

    /// <summary>The sign that a person of staff is writing, with the name the resident knows; never stored.</summary>
    public async ValueTask<WireActivitySet> WriteTypingAsync(string conversationId, string person, CancellationToken cancellationToken)
    {
        var name = (await staff.ListAsync(cancellationToken)).GetValueOrDefault(person, ManagerName);
        var sign = new WireActivity("typing", Ids.New(), time.Now, new WireAccount("manager", name, Bot), new WireConversation(conversationId)) { ChannelData = Mark(Author.Manager) };
        return new WireActivitySet([sign], Watermark: null);
    }

    private WireActivity Write(Message message, WireConversation conversation, IReadOnlyDictionary<string, string>? names, string origin) =>
        new("message", message.Id, time.Local(message.At), AccountOf(message, names), conversation)
        {
            Text = message.Text,
            // Only the butler's words are ours to format; what people typed is shown as they typed it.
            // As Markdown the lines of a summary would run together.
            TextFormat = "plain",
            Locale = message.Locale,
            InputHint = message.From == Author.Resident ? null : "acceptingInput",
            ReplyToId = message.InReplyTo is [.., var answered] ? answered : null,
            Attachments = message.Attachments.Count == 0
                ? null
                : [.. message.Attachments.Select(a => Write(a, origin))],
            SuggestedActions = message.QuickReplies.Count == 0
                ? null
                : new WireSuggestedActions([.. message.QuickReplies.Select(r => new WireCardAction("imBack", r.Title, r.Value))]),
            ChannelData = message.From == Author.Resident ? Echo(message) : Mark(message.From),
        };

    private static WireAttachment Write(MessageAttachment attachment, string origin)
    {
        var url = attachment.Url.StartsWith('/') ? origin + attachment.Url : attachment.Url;
        return new WireAttachment(attachment.ContentType, url, attachment.Name, FileKind.IsShownByBrowsers(attachment.ContentType) ? url : null);
    }

    private WireAccount AccountOf(Message message, IReadOnlyDictionary<string, string>? names) => message.From switch
    {
        Author.Resident => new WireAccount(message.Sender ?? "", null, "user"),
        Author.Manager => new WireAccount("manager", message.Sender is { } signIn && names?.GetValueOrDefault(signIn) is { } name ? name : ManagerName, Bot),
        Author.System => _system,
        _ => Butler,
    };

    private static JsonNode? Echo(Message message) => message.ChannelData is { Length: > 0 } json ? JsonNode.Parse(json) : null;

    private static JsonObject Mark(Author from)
    {
        var mark = new JsonObject { ["from"] = from.ToString().ToLowerInvariant() };
        if (from == Author.Butler)
            mark["ai"] = true;
        return mark;
    }
}
