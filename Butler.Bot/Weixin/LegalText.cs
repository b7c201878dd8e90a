using System.Text;
using System.Xml;

namespace Butler.Bot.Weixin;

/// <summary>Text as XML 1.0 and the clients can hold it.</summary>
internal static class LegalText
{
    private const char Unknown = '\uFFFD';

    /// <summary>Without the characters XML forbids; half a surrogate pair becomes the sign for an unknown character.</summary>
    public static string Keep(string text)
    {
        if (IsLegal(text))
            return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                kept.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]))
                kept.Append(Unknown);
            else if (XmlConvert.IsXmlChar(text[i]))
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    /// <summary>As <see cref="Keep"/> with line ends that no client shows twice.</summary>
    public static string ForClients(string text) => Keep(text.ReplaceLineEndings("\n"));

    private static bool IsLegal(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsSurrogate(letter) || !XmlConvert.IsXmlChar(letter))
                return false;
        }

        return true;
    }
}
