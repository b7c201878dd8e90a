using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Venues;

/// <summary>A table of venues, one a row.</summary>
internal static class VenueCsv
{
    public static VenueFile Read(string file, string text)
    {
        List<KnowledgeFault> faults = [];
        var table = CsvTable.Read(text);
        if (table.UnclosedQuote is { } open)
        {
            faults.Add(new KnowledgeFault(file, open.Line, open.Column, "引号没有结束 / a quote is never closed",
                "在这一格的末尾补上引号;格内的引号写两个 / close the quote at the end of the cell; write quotes inside a cell twice"));
            return new VenueFile([], faults);
        }

        if (table.Rows.Count == 0)
        {
            faults.Add(new KnowledgeFault(file, 0, 0, "文件是空的 / the file is empty", "放回内容,或删掉这个文件 / put the content back or delete the file"));
            return new VenueFile([], faults);
        }

        var headers = Headers(file, table.Rows[0], faults);
        if (faults.Count > 0)
            return new VenueFile([], faults);

        List<Venue> venues = [];
        foreach (var row in table.Rows.Skip(1))
        {
            if (ReadRow(file, headers, row, faults) is { } venue)
                venues.Add(venue);
        }

        if (table.Rows.Count == 1)
            faults.Add(new KnowledgeFault(file, 1, 1, "只有表头,没有内容 / a header and no rows", "加上场所,或删掉这个文件 / add venues or delete the file"));
        return new VenueFile(venues, faults);
    }

    private static List<(string Key, string Header)> Headers(string file, CsvRow row, List<KnowledgeFault> faults)
    {
        List<(string Key, string Header)> headers = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            var key = VenueHeaders.KeyOf(cell.Text);
            if (key.Length > 0 && !seen.Add(key))
            {
                faults.Add(new KnowledgeFault(file, cell.Line, cell.Column, $"表头“{cell.Text}”重复 / this column is there twice",
                    "改名或合并两列 / rename one or merge the two"));
            }

            headers.Add((key, cell.Text));
        }

        if (!seen.Contains(VenueHeaders.Name))
            faults.Add(new KnowledgeFault(file, row.Line, 1, "表头里没有名称列 / the header has no name column", row.Cells is [var only] && only.Text.Contains('\uFF0C', StringComparison.Ordinal)
                ? "列之间要用英文逗号,不是中文逗号 / separate the columns with “,”, not with “\uFF0C”"
                : "第一行写上列名,至少有“名称” / put column names in the first row, at least “name”"));
        return headers;
    }

    private static Venue? ReadRow(string file, List<(string Key, string Header)> headers, CsvRow row, List<KnowledgeFault> faults)
    {
        for (var i = headers.Count; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Text.Length == 0)
                continue;
            faults.Add(new KnowledgeFault(file, row.Cells[i].Line, row.Cells[i].Column,
                $"这一行有 {row.Cells.Count} 格,表头只有 {headers.Count} 格 / more cells than the header has",
                "含分隔符的内容要用引号括起来 / put quotes around a cell that contains the delimiter"));
            return null;
        }

        var cells = new VenueCells(file, row.Line, faults);
        for (var i = 0; i < Math.Min(headers.Count, row.Cells.Count); i++)
        {
            if (headers[i].Key.Length > 0)
                cells.Add(headers[i].Key, headers[i].Header, row.Cells[i].Text, row.Cells[i].Line, row.Cells[i].Column);
        }

        return cells.Build();
    }
}
