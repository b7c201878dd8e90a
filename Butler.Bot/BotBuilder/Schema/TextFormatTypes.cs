#nullable disable

namespace Microsoft.Bot.Schema;

public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
