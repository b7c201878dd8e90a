using System.Globalization;
using System.Text;

namespace Butler.Bot.Weixin;

/// <summary>Writes the small XML documents that answer a callback.</summary>
internal sealed class XmlText
{
    private readonly StringBuilder _text = new("<xml>");

    public XmlText Add(string name, string value)
    {
        // The end of a CDATA section inside the value is cut in two, so that it ends nothing.
        var inner = LegalText.ForClients(value).Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal);
        _text.Append('<').Append(name).Append("><![CDATA[").Append(inner).Append("]]></").Append(name).Append('>');
        return this;
    }

    public XmlText Add(string name, long value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<{name}>{value}</{name}>");
        return this;
    }

    public XmlText Add(string name, Action<XmlText> children)
    {
        _text.Append('<').Append(name).Append('>');
        children(this);
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    public override string ToString() => $"{_text}</xml>";
}
