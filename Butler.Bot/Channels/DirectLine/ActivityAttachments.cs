using System.Text.Json;
using Butler.Bot.Hosting.Uploads;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Reads the attachments of a posted activity: links stay links, <c>data:</c> URLs become files.</summary>
internal static class ActivityAttachments
{
    private const int MostUrlLetters = 2048;
    private const string Data = "data:";
    private const string Base64 = ";base64,";

    /// <param name="filesBeside">The files came beside the activity, which then only describes them.</param>
    public static (IReadOnlyList<MessageAttachment> Links, IReadOnlyList<ReceivedFile> Files) Read(JsonElement root, bool filesBeside)
    {
        if (!root.TryGetProperty("attachments", out var list) || list.ValueKind == JsonValueKind.Null)
            return ([], []);
        if (list.ValueKind != JsonValueKind.Array)
            throw ActivityRefused.BadArgument("'attachments' must be a list.");
        if (list.GetArrayLength() > Uploads.MostFiles)
            throw ActivityRefused.BadArgument($"At most {Uploads.MostFiles} attachments are taken.");
        var links = new List<MessageAttachment>();
        var files = new List<ReceivedFile>();
        foreach (var attachment in list.EnumerateArray())
        {
            if (attachment.ValueKind != JsonValueKind.Object)
                throw ActivityRefused.BadArgument("Each of 'attachments' must be an object.");
            var url = ActivityReader.Text(attachment, "contentUrl");
            var name = ActivityReader.Text(attachment, "name");
            if (string.IsNullOrEmpty(url) && filesBeside)
                continue;
            if (url?.StartsWith(Data, StringComparison.OrdinalIgnoreCase) == true)
                files.Add(Decode(url, name));
            else
                links.Add(Link(attachment, url, name));
        }

        return (links, files);
    }

    /// <summary>The file when its bytes are of an accepted kind and size.</summary>
    public static ReceivedFile Check(string? name, byte[] bytes)
    {
        if (bytes.Length > Uploads.MostBytes)
            throw new ActivityRefused(DirectLineProblem.TooLarge($"A file is larger than {Uploads.MostBytes / 1024 / 1024} MB."));
        return FileKind.Recognise(bytes) is { } kind
            ? new ReceivedFile(name, kind, bytes)
            : throw new ActivityRefused(DirectLineProblem.WrongKind($"A file is none of the accepted kinds: {FileKind.Accepted}."));
    }

    private static ReceivedFile Decode(string url, string? name)
    {
        var start = url.IndexOf(Base64, StringComparison.OrdinalIgnoreCase);
        var bytes = new byte[start < 0 ? 0 : (url.Length - start) / 4 * 3];
        return start >= 0 && Convert.TryFromBase64Chars(url.AsSpan(start + Base64.Length), bytes, out var length)
            ? Check(name, bytes[..length])
            : throw ActivityRefused.BadArgument("A 'contentUrl' that starts with data: must hold base64.");
    }

    private static MessageAttachment Link(JsonElement attachment, string? url, string? name)
    {
        if (url is not { Length: > 0 and <= MostUrlLetters } || !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw ActivityRefused.BadArgument($"An attachment needs a 'contentUrl' that is an http(s) or data: address of at most {MostUrlLetters} characters.");
        var type = ActivityReader.Text(attachment, "contentType") ?? "";
        return FileKind.Types.Contains(type)
            ? new MessageAttachment(type.ToLowerInvariant(), uri.AbsoluteUri, Uploads.Clip(name))
            : throw new ActivityRefused(DirectLineProblem.WrongKind($"The 'contentType' of an attachment is none of the accepted kinds: {FileKind.Accepted}."));
    }
}
