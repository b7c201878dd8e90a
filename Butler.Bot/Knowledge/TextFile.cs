using System.Text;

namespace Butler.Bot.Knowledge;

/// <summary>Reads the text files that people keep: UTF-8 with or without a mark, or what a Chinese Excel saves.</summary>
internal static class TextFile
{
    private const int LeastGood = 4;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] OldExcel = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // A broken byte among many good characters leaves it UTF-8; a file in GB18030 has hardly any that pass for UTF-8.
            var utf8 = Encoding.UTF8.GetString(bytes);
            var broken = utf8.AsSpan().Count('\uFFFD');
            return broken * LeastGood <= utf8.Count(c => c > '\u007F') - broken ? utf8 : Gb18030.GetString(bytes);
        }
    }

    /// <summary>What makes the bytes no text at all; null when they are text.</summary>
    public static KnowledgeFault? Refuse(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Zip) || bytes.StartsWith(OldExcel))
        {
            return new KnowledgeFault(file, 1, 1, "这是 Excel 工作簿,不是文本 / this is a workbook, not text",
                "在 Excel 里另存为“CSV UTF-8” / save it as CSV UTF-8");
        }

        var text = Decode(bytes);
        var at = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        if (at < 0)
            return null;
        var (line, column) = (1 + text.AsSpan(0, at).Count('\n'), at - text.LastIndexOf('\n', at));
        return new KnowledgeFault(file, line, column, "这里的字符读不出来,编码可能坏了 / a character here cannot be read; the encoding may be broken",
            "用 UTF-8 重新保存 / save the file as UTF-8");
    }
}
