namespace Butler.Bot.Knowledge.Venues;

/// <param name="Line">From 1, where the cell begins.</param>
/// <param name="Column">From 1, in characters.</param>
internal readonly record struct CsvCell(string Text, int Line, int Column);

internal sealed record CsvRow(IReadOnlyList<CsvCell> Cells)
{
    public int Line => Cells[0].Line;
    public bool IsEmpty => Cells.All(c => string.IsNullOrWhiteSpace(c.Text));
}

/// <summary>
/// RFC 4180 as spreadsheets really write it: comma, semicolon or tab, quoted line breaks, any line end, empty rows at the end.
/// Every cell knows its place so that a fault can be pointed at.
/// </summary>
internal sealed class CsvTable
{
    private CsvTable(IReadOnlyList<CsvRow> rows, CsvCell? unclosedQuote)
    {
        Rows = rows;
        UnclosedQuote = unclosedQuote;
    }

    /// <summary>Without the empty ones.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>The cell whose opening quote is never closed: everything after it is one cell, so nothing after it can be trusted.</summary>
    public CsvCell? UnclosedQuote { get; }

    public static CsvTable Read(string text)
    {
        var named = Excel(text);
        var reader = new Reader(text, named ?? Delimiter(text));
        var rows = reader.ReadAll();
        // sep=; is a line for Excel, not a row.
        if (named is not null)
            rows.RemoveAt(0);
        return new CsvTable([.. rows.Where(r => !r.IsEmpty)], reader.UnclosedQuote);
    }

    private static char? Excel(string text)
    {
        const string Mark = "sep=";
        return text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase) && text.Length > Mark.Length + 1 && text[Mark.Length + 1] is '\r' or '\n' ? text[Mark.Length] : null;
    }

    // The header decides: the delimiter that is in it most, outside quotes.
    private static char Delimiter(string text)
    {
        Span<int> counts = stackalloc int[3];
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            if (quoted)
                continue;
            if (c is '\n' or '\r')
                break;
            if (c == ',')
                counts[0]++;
            else if (c == ';')
                counts[1]++;
            else if (c == '\t')
                counts[2]++;
        }

        return counts[2] > counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }

    private sealed class Reader(string text, char delimiter)
    {
        private int _at;
        private int _line = 1;
        private int _lineStart;

        public CsvCell? UnclosedQuote { get; private set; }

        public List<CsvRow> ReadAll()
        {
            List<CsvRow> rows = [];
            while (_at < text.Length)
                rows.Add(ReadRow());
            return rows;
        }

        private CsvRow ReadRow()
        {
            List<CsvCell> cells = [];
            while (true)
            {
                cells.Add(ReadCell());
                if (_at >= text.Length)
                    return new CsvRow(cells);
                if (text[_at] == delimiter)
                {
                    _at++;
                    continue;
                }

                TakeLineEnd();
                return new CsvRow(cells);
            }
        }

        private CsvCell ReadCell()
        {
            var (startLine, startColumn) = (_line, _at - _lineStart + 1);
            if (_at < text.Length && text[_at] == '"')
                return ReadQuoted(startLine, startColumn);
            var start = _at;
            while (_at < text.Length && text[_at] != delimiter && text[_at] is not ('\n' or '\r'))
                _at++;
            return new CsvCell(text[start.._at].Trim(), startLine, startColumn);
        }

        private CsvCell ReadQuoted(int startLine, int startColumn)
        {
            _at++;
            System.Text.StringBuilder value = new();
            while (_at < text.Length)
            {
                if (text[_at] == '"')
                {
                    _at++;
                    if (_at >= text.Length || text[_at] != '"')
                        return Rest(value, startLine, startColumn);
                    value.Append('"');
                    _at++;
                }
                else if (text[_at] is '\n' or '\r')
                {
                    value.Append('\n');
                    TakeLineEnd();
                }
                else
                {
                    value.Append(text[_at++]);
                }
            }

            var cell = new CsvCell(value.ToString().Trim(), startLine, startColumn);
            UnclosedQuote ??= cell;
            return cell;
        }

        // What stands between the closing quote and the delimiter is kept: people write "老店"(东街).
        private CsvCell Rest(System.Text.StringBuilder value, int startLine, int startColumn)
        {
            while (_at < text.Length && text[_at] != delimiter && text[_at] is not ('\n' or '\r'))
                value.Append(text[_at++]);
            return new CsvCell(value.ToString().Trim(), startLine, startColumn);
        }

        private void TakeLineEnd()
        {
            if (text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n')
                _at++;
            _at++;
            _line++;
            _lineStart = _at;
        }
    }
}
