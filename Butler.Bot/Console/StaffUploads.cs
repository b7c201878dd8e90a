using Butler.Bot.Hosting.Uploads;
using Butler.Skills.Conversations;
using Microsoft.AspNetCore.Components.Forms;

namespace Butler.Bot.Console;

/// <summary>Pictures that people of staff send, under the limits that residents' have.</summary>
public sealed class StaffUploads(Uploads uploads)
{
    public const int MostFiles = Uploads.MostFiles;

    /// <summary>Null when it is too large or none of the pictures that are accepted.</summary>
    public async Task<MessageAttachment?> KeepAsync(string conversationId, IBrowserFile file, CancellationToken cancellationToken)
    {
        if (file.Size > Uploads.MostBytes)
            return null;
        using var bytes = new MemoryStream();
        await using (var stream = file.OpenReadStream(Uploads.MostBytes, cancellationToken))
            await stream.CopyToAsync(bytes, cancellationToken);
        if (FileKind.Recognise(bytes.ToArray()) is not { } type || !FileKind.IsShownByBrowsers(type))
            return null;
        return (await uploads.KeepAsync(conversationId, [new ReceivedFile(file.Name, type, bytes.ToArray())], cancellationToken))[0];
    }
}
