using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Butler.Bot.Weixin;

/// <summary>Reads the bodies of callbacks, XML or JSON as the platform's console was told; the first letter shows which.</summary>
internal static class CallbackBody
{
    /// <summary>Far more than any callback; a picture comes as an id.</summary>
    public const int MostBytes = 256 * 1024;

    private const int Deepest = 16;
    private const int MostNodes = 4000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostBytes,
        // Residents' words do hold control characters, also written as references; they are dropped instead of losing the message.
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The request's body as text; null when it is larger than any callback.</summary>
    public static async Task<string?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        var buffer = ArrayPool<byte>.Shared.Rent(MostBytes + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, MostBytes + 1), MostBytes + 1, throwOnEndOfStream: false, cancellationToken);
            return length > MostBytes ? null : Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF');
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The root's children; null when it is neither, or tries what no callback needs (a DTD, too deep, too many).</summary>
    public static CallbackNode? Parse(string body)
    {
        var text = body.AsSpan().TrimStart();
        try
        {
            return text switch
            {
                ['{', ..] => FromJson(body),
                ['<', ..] => FromXml(LegalText.Keep(body.TrimStart())),
                _ => null,
            };
        }
        catch (Exception malformed) when (malformed is XmlException or JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static CallbackNode? FromXml(string body)
    {
        using var reader = XmlReader.Create(new StringReader(body), Settings);
        var root = new CallbackNode();
        var path = new Stack<CallbackNode>();
        var count = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when path.Count == 0:
                    path.Push(root);
                    if (reader.IsEmptyElement)
                        return root;
                    break;
                case XmlNodeType.Element:
                    if (++count > MostNodes || path.Count > Deepest)
                        return null;
                    var child = new CallbackNode();
                    path.Peek().Add(reader.LocalName, child);
                    if (!reader.IsEmptyElement)
                        path.Push(child);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when path.Count > 0:
                    path.Peek().Text += LegalText.Keep(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    path.Pop();
                    break;
            }
        }

        return root;
    }

    private static CallbackNode? FromJson(string body)
    {
        using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Deepest });
        var count = 0;
        return FromJson(document.RootElement, ref count);
    }

    private static CallbackNode? FromJson(JsonElement element, ref int count)
    {
        var node = new CallbackNode();
        if (element.ValueKind != JsonValueKind.Object)
        {
            // Numbers as they are written: ids are larger than a double can hold.
            node.Text = element.ValueKind switch
            {
                JsonValueKind.String => LegalText.Keep(element.GetString()!),
                JsonValueKind.Null => "",
                _ => element.GetRawText(),
            };
            return node;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (++count > MostNodes)
                return null;
            var values = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value];
            foreach (var value in values)
            {
                if (++count > MostNodes || FromJson(value, ref count) is not { } child)
                    return null;
                node.Add(property.Name, child);
            }
        }

        return node;
    }
}
