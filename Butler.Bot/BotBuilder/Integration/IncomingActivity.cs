#nullable disable

using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The body of a request: an activity that a turn can start from, or the reason why it is none.</summary>
internal readonly record struct IncomingActivity(Activity Activity, int Status, string Refusal)
{
    // An activity is a message, not a file; an endpoint's [RequestSizeLimit] may say otherwise.
    private const int DefaultMaxBytes = 256 * 1024;

    public static async ValueTask<IncomingActivity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var limit = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            ?? DefaultMaxBytes;
        if (request.ContentLength > limit)
            return TooLarge(limit);

        try
        {
            var body = request.BodyReader;
            while (true)
            {
                var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = read.Buffer;
                if (buffer.Length <= limit && !read.IsCompleted)
                {
                    // Keep all of it in the pipe's pooled memory until the end has come.
                    body.AdvanceTo(buffer.Start, buffer.End);
                    continue;
                }

                try
                {
                    return buffer.Length > limit ? TooLarge(limit) : Parse(buffer);
                }
                finally
                {
                    body.AdvanceTo(buffer.End);
                }
            }
        }
        catch (BadHttpRequestException e)
        {
            return new(null, e.StatusCode, "The body could not be received.");
        }
    }

    private static IncomingActivity Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            return Check(ActivityJson.Read<Activity>(body));
        }
        catch (JsonReaderException e)
        {
            return Bad($"The body is not readable as an activity at {Place(e.Path)} (line {e.LineNumber}, position {e.LinePosition}).");
        }
        catch (JsonSerializationException e)
        {
            return Bad($"The JSON type is wrong at {Place(e.Path)}.");
        }
        // A JsonWriterException, of all things, when the body ends within an open-ended value.
        catch (JsonException)
        {
            return Bad("The body is not well-formed JSON.");
        }
        catch (DecoderFallbackException)
        {
            return Bad("The body is not UTF-8.");
        }
    }

    private static IncomingActivity Check(Activity activity)
    {
        if (activity is null)
            return Bad("The body is not a JSON object.");
        if (string.IsNullOrWhiteSpace(activity.Type))
            return Bad("The field 'type' is missing.");
        if (NullItemOf(activity) is { } field)
            return Bad($"The field '{field}' has a null item.");

        var replies = activity.Type is
            ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.Event or ActivityTypes.Invoke;
        if (replies && string.IsNullOrWhiteSpace(activity.Conversation?.Id))
            return Bad("The field 'conversation.id' is missing.");

        if (!FitsAnAddress(activity.Id))
            return Bad("The field 'id' is no usable id.");
        if (!FitsAnAddress(activity.Conversation?.Id))
            return Bad("The field 'conversation.id' is no usable id.");

        // Replies go to the service URL, unless the response takes them.
        if (activity.ServiceUrl is null)
        {
            return replies && activity.DeliveryMode != DeliveryModes.ExpectReplies
                ? Bad("The field 'serviceUrl' is missing.")
                : new(activity, 0, null);
        }

        return Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? new(activity, 0, null)
            : Bad("The field 'serviceUrl' is not an absolute http(s) address.");
    }

    // Ids become parts of the addresses that replies go to, where escaping doesn't take the meaning from these.
    private static bool FitsAnAddress(string id) => id is not ("." or "..") && id?.Any(char.IsControl) is not true;

    private static string NullItemOf(Activity activity) =>
        HasNull(activity.MembersAdded) ? "membersAdded"
        : HasNull(activity.MembersRemoved) ? "membersRemoved"
        : HasNull(activity.Attachments) ? "attachments"
        : HasNull(activity.Entities) ? "entities"
        : HasNull(activity.SuggestedActions?.Actions) ? "suggestedActions.actions"
        : null;

    private static bool HasNull<T>(IList<T> items)
        where T : class
    {
        for (var i = 0; i < items?.Count; i++)
        {
            if (items[i] is null)
                return true;
        }

        return false;
    }

    // Names of fields come from the sender, so they may be long.
    private static string Place(string path) => path switch
    {
        null or "" => "its root",
        { Length: > 100 } => $"'{path.AsSpan(0, 100)}...'",
        _ => $"'{path}'",
    };

    private static IncomingActivity Bad(string detail) => new(null, StatusCodes.Status400BadRequest, detail);

    private static IncomingActivity TooLarge(long limit) =>
        new(null, StatusCodes.Status413PayloadTooLarge, $"An activity may have at most {limit} bytes.");
}
