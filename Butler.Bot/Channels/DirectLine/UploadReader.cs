using Butler.Bot.Hosting.Uploads;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Reads an upload: several files with a describing activity (multipart), or one file as the body.</summary>
internal static class UploadReader
{
    private const int MostActivityBytes = 64 * 1024;
    private const int MostBoundaryLetters = 100;
    private const string ActivityType = "application/vnd.microsoft.activity";

    private static readonly byte[] BareMessage = """{"type":"message"}"""u8.ToArray();

    /// <exception cref="ActivityRefused">Something is wrong with it.</exception>
    public static async Task<PostedActivity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            throw new ActivityRefused(DirectLineProblem.WrongKind("An upload needs a Content-Type: multipart/form-data, or the type of its one file."));
        var files = new List<ReceivedFile>();
        var json = BareMessage;
        if (type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            json = await ReadPartsAsync(request, type, files, cancellationToken) ?? BareMessage;
        else
            files.Add(await ReadFileAsync(request.Body, request.Headers.ContentDisposition, cancellationToken));

        if (files.Count == 0)
            throw ActivityRefused.BadArgument("The upload has no file.");
        var activity = ActivityReader.Read(json, filesBeside: true);
        return activity.IsMessage && activity.Files.Count + files.Count <= Uploads.MostFiles
            ? activity with { Files = [.. activity.Files, .. files] }
            : throw ActivityRefused.BadArgument($"An upload is one message with at most {Uploads.MostFiles} files.");
    }

    /// <summary>Collects the files; returns the activity that came with them.</summary>
    private static async Task<byte[]?> ReadPartsAsync(HttpRequest request, MediaTypeHeaderValue type, List<ReceivedFile> files, CancellationToken cancellationToken)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= MostBoundaryLetters })
            throw ActivityRefused.BadArgument("The multipart Content-Type needs a boundary.");
        byte[]? activity = null;
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (IsActivity(section))
                    activity = await BodyReader.ReadAsync(section.Body, MostActivityBytes, cancellationToken);
                else if (files.Count == Uploads.MostFiles)
                    throw ActivityRefused.BadArgument($"At most {Uploads.MostFiles} files are taken at once.");
                else
                    files.Add(await ReadFileAsync(section.Body, section.ContentDisposition, cancellationToken));
            }
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            throw ActivityRefused.BadArgument("The multipart body is not readable.");
        }

        return activity;
    }

    private static async Task<ReceivedFile> ReadFileAsync(Stream body, string? disposition, CancellationToken cancellationToken)
    {
        var bytes = await BodyReader.ReadAsync(body, Uploads.MostBytes, cancellationToken);
        return ActivityAttachments.Check(NameIn(disposition), bytes);
    }

    private static bool IsActivity(MultipartSection section) =>
        section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true
        || (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            && disposition.Name.Equals("activity", StringComparison.OrdinalIgnoreCase));

    private static string? NameIn(string? disposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(disposition, out var parsed))
            return null;
        var name = HeaderUtilities.RemoveQuotes(parsed.FileNameStar.HasValue ? parsed.FileNameStar : parsed.FileName).Value;
        return string.IsNullOrEmpty(name) ? null : Path.GetFileName(name.Replace('\\', '/').Replace("\0", "", StringComparison.Ordinal));
    }
}
