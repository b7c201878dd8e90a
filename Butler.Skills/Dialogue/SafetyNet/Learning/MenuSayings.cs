using Butler.Skills.Language.Text;

namespace Butler.Skills.Dialogue.SafetyNet.Learning;

/// <summary>
/// The ways people ask for what the menu serves, as the menu's files held them when this was built: the safety net must
/// not be another one because somebody edits the menu.
/// </summary>
internal static class MenuSayings
{
    private const string Prefix = "menu.";
    private const string Id = "  - id: ";
    private const string Field = "    ";
    private const string Saying = "      - ";

    /// <summary>Items that are asked for in need as well as in peace.</summary>
    private static readonly string[] InNeed = ["security-patrol", "emergency-attendance", "other-resident-coordination", "fire-control-room", "gas-sensor-panic-button"];

    public static IEnumerable<string> All() => typeof(MenuSayings).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(name => Of(EmbeddedLines.Read(name)));

    private static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        var (left, saying) = (false, false);
        foreach (var line in lines)
        {
            if (line.StartsWith(Id, StringComparison.Ordinal))
                (left, saying) = (InNeed.Contains(line[Id.Length..].Trim()), false);
            else if (saying && !left && line.StartsWith(Saying, StringComparison.Ordinal))
                yield return line[Saying.Length..].Trim(' ', '"', '\'');
            else if (line.StartsWith(Field, StringComparison.Ordinal) && line.Length > Field.Length && line[Field.Length] != ' ')
                (left, saying) = (left || line.Trim() == "served: emergency", line.Trim() == "says:");
        }
    }
}
