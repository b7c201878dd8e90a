namespace Butler.Skills.Language.Text;

/// <summary>
/// One spelling for what people type differently: half-width, lower case, Simplified. Every character is replaced by
/// exactly one, so positions in the folded text are positions in the original.
/// </summary>
public static class TextFold
{
    private static readonly char[] Map = Build();

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Map[original[i]];
    });

    public static char Fold(char character) => Map[character];

    private static char[] Build()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
            map[i] = char.ToLowerInvariant((char)i);
        // The full-width forms lie in the order of ASCII.
        for (var i = 0xFF01; i <= 0xFF5E; i++)
            map[i] = char.ToLowerInvariant((char)(i - 0xFF01 + '!'));
        map['\u3000'] = ' ';
        map['\u00A0'] = ' ';
        map['。'] = '.';
        map['、'] = ',';
        foreach (var line in EmbeddedLines.Read("simplified.txt"))
        {
            for (var i = 0; i + 1 < line.Length; i += 2)
                map[line[i]] = line[i + 1];
        }

        return map;
    }
}
