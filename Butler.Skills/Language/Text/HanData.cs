using System.Text;

namespace Butler.Skills.Language.Text;

/// <summary>Reads the embedded tables of characters.</summary>
internal static class HanData
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(HanData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
