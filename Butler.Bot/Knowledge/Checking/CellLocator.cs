using Butler.Bot.Knowledge.Reading;
using Butler.Bot.Knowledge.Venues;

namespace Butler.Bot.Knowledge.Checking;

/// <summary>Where a venue's cell stands; kept nowhere in memory, so the file is read once more for what is to be pointed at.</summary>
internal sealed class CellLocator(KnowledgeRoots roots)
{
    private readonly Dictionary<string, string> _paths = roots.Find(KnowledgeRoots.Venues, ".csv", ".md").ToDictionary(f => f.Name, f => f.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<(string Key, int Line, int Column)>>> _rows = new(StringComparer.Ordinal);

    /// <param name="line">Where the venue begins.</param>
    /// <returns>The venue's own line and column 1 when its cell cannot be found.</returns>
    public (int Line, int Column) Find(string file, int line, string key)
    {
        if (!_rows.TryGetValue(file, out var rows))
            _rows[file] = rows = _paths.TryGetValue(file, out var path) ? Read(file, TextFile.Decode(File.ReadAllBytes(path))) : [];
        foreach (var row in rows)
        {
            if (row.Count > 0 && row[0].Line == line && row.FirstOrDefault(c => c.Key == key) is { Key: not null } cell)
                return (cell.Line, cell.Column);
        }

        return (line, 1);
    }

    private static List<IReadOnlyList<(string Key, int Line, int Column)>> Read(string file, string text)
    {
        if (file.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return [FrontMatterCells(file, text)];
        var table = CsvTable.Read(text);
        if (table.Rows.Count == 0)
            return [];
        var keys = table.Rows[0].Cells.Select(c => VenueHeaders.KeyOf(c.Text)).ToList();
        return [.. table.Rows.Skip(1).Select(r => (IReadOnlyList<(string, int, int)>)[.. r.Cells.Zip(keys, (cell, key) => (key, cell.Line, cell.Column))])];
    }

    // A Markdown venue begins where its front matter does, whatever the line of the cell.
    private static List<(string Key, int Line, int Column)> FrontMatterCells(string file, string text)
    {
        if (FrontMatter.Read(file, text, new List<KnowledgeFault>()) is not { } front)
            return [];
        return [("", front.Line, 1), .. front.Values.Children.Select(c => (VenueHeaders.KeyOf(FrontMatter.Key(c.Key)), (int)c.Key.Start.Line + 1, (int)c.Key.Start.Column))];
    }
}
