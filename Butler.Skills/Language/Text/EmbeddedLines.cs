using System.Text;

namespace Butler.Skills.Language.Text;

/// <summary>Reads the embedded tables.</summary>
internal static class EmbeddedLines
{
    public static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
