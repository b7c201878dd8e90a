namespace Butler.Skills.Language.Text;

/// <summary>
/// Toneless readings, one per character (the most frequent), as small numbers; for words that were dictated or typed by
/// sound.
/// </summary>
public static class Pinyin
{
    /// <summary>What a character that is not Chinese reads as.</summary>
    public const ushort None = 0;

    private static readonly string[] Syllables = [.. EmbeddedLines.Read("pinyin.txt").Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]).Prepend("")];
    private static readonly ushort[] Readings = BuildReadings();
    private static readonly ushort[] Slurred = BuildSlurred();

    /// <summary>The reading's number; <see cref="None"/> for what is not Chinese.</summary>
    public static ushort Of(char character) => Readings[character];

    /// <summary>
    /// One number for readings that are taken for each other by ear in dictation and in Sichuan: n/l, zh/z, ch/c, sh/s,
    /// f/h before u, -ang/-an, -eng/-en, -ing/-in.
    /// </summary>
    public static ushort Fuzzy(ushort reading) => Slurred[reading];

    public static string Name(ushort reading) => Syllables[reading];

    private static ushort[] BuildReadings()
    {
        var readings = new ushort[char.MaxValue + 1];
        ushort number = 0;
        foreach (var line in EmbeddedLines.Read("pinyin.txt"))
        {
            number++;
            foreach (var character in line.AsSpan(line.IndexOf(' ', StringComparison.Ordinal) + 1))
                readings[character] = number;
        }

        return readings;
    }

    private static ushort[] BuildSlurred()
    {
        var groups = new Dictionary<string, ushort>();
        var slurred = new ushort[Syllables.Length];
        for (ushort i = 1; i < Syllables.Length; i++)
        {
            var sound = Slur(Syllables[i]);
            if (!groups.TryGetValue(sound, out slurred[i]))
                groups[sound] = slurred[i] = i;
        }

        return slurred;
    }

    private static string Slur(string syllable)
    {
        var sound = syllable;
        if (sound is ['z' or 'c' or 's', 'h', ..])
            sound = sound[0] + sound[2..];
        else if (sound is ['n', ..])
            sound = 'l' + sound[1..];
        else if (sound is ['h', 'u', ..])
            sound = sound switch { "hu" => "fu", "hui" => "fei", _ => 'f' + sound[2..] };
        return sound.EndsWith("ng", StringComparison.Ordinal) && !sound.EndsWith("ong", StringComparison.Ordinal) ? sound[..^1] : sound;
    }
}
