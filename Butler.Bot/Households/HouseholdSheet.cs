using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Venues;

namespace Butler.Bot.Households;

/// <summary>A spreadsheet of residents as it was read, and what is wrong in it.</summary>
internal sealed record HouseholdSheet(string File, IReadOnlyList<HouseholdLine> Lines, IReadOnlyList<SheetFault> Faults)
{
    private const string Household = "household";
    private const string Room = "room";
    private const string Cluster = "cluster";
    private const string Manager = "manager";
    private const string SpecialOwner = "special_owner";
    private const string Resident = "resident";
    private const string Phone = "phone";
    private static readonly string[] Needed = [Household, Room, Cluster, Manager];
    private static readonly string[] Known = [.. Needed, SpecialOwner, Resident, Phone];
    private static readonly string[] Yes = ["yes", "true", "1", "是"];
    private static readonly string[] No = ["", "no", "false", "0", "否"];

    public static HouseholdSheet Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = CsvTable.Read(TextFile.Decode(bytes));
        List<SheetFault> faults = [];
        if (table.UnclosedQuote is { } quote)
            faults.Add(new SheetFault(file, quote.Line, quote.Column, "this quote is never closed; close it or remove it"));
        if (table.Rows.Count == 0)
            faults.Add(new SheetFault(file, 1, 1, $"the file is empty; the first line names the columns {string.Join(',', Known)}"));
        if (faults.Count > 0)
            return new HouseholdSheet(file, [], faults);

        var columns = Columns(file, table.Rows[0], faults);
        return faults.Count > 0
            ? new HouseholdSheet(file, [], faults)
            : new HouseholdSheet(file, [.. table.Rows.Skip(1).Select(row => Line(file, row, columns, faults))], faults);
    }

    private static Dictionary<string, int> Columns(string file, CsvRow header, List<SheetFault> faults)
    {
        Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var cell = header.Cells[i];
            var name = cell.Text.Trim();
            if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase))
                faults.Add(new SheetFault(file, cell.Line, cell.Column, $"there is no column '{name}'; the columns are {string.Join(", ", Known)}"));
            else if (!columns.TryAdd(name, i))
                faults.Add(new SheetFault(file, cell.Line, cell.Column, $"the column '{name}' is there twice; remove one"));
        }

        faults.AddRange(Needed.Where(name => !columns.ContainsKey(name)).Select(name => new SheetFault(file, header.Line, 1, $"the column '{name}' is missing")));
        return columns;
    }

    private static HouseholdLine Line(string file, CsvRow row, Dictionary<string, int> columns, List<SheetFault> faults)
    {
        foreach (var name in Needed.Where(name => Text(row, columns, name).Length == 0))
            faults.Add(new SheetFault(file, row.Line, Place(row, columns, name), $"'{name}' is empty"));
        var special = Text(row, columns, SpecialOwner);
        if (!Yes.Concat(No).Contains(special, StringComparer.OrdinalIgnoreCase))
            faults.Add(new SheetFault(file, row.Line, Place(row, columns, SpecialOwner), $"'{special}' is neither yes nor no"));
        return new HouseholdLine(
            row.Line, Text(row, columns, Household), Text(row, columns, Room), Text(row, columns, Cluster), Text(row, columns, Manager),
            Yes.Contains(special, StringComparer.OrdinalIgnoreCase), Text(row, columns, Resident), Text(row, columns, Phone))
        {
            ManagerColumn = Place(row, columns, Manager),
        };
    }

    private static string Text(CsvRow row, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out var i) && i < row.Cells.Count ? row.Cells[i].Text.Trim() : "";

    private static int Place(CsvRow row, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out var i) && i < row.Cells.Count ? row.Cells[i].Column : 1;
}

/// <param name="Resident">Empty when the line names nobody.</param>
internal sealed record HouseholdLine(
    int Number, string Household, string Room, string Cluster, string Manager, bool SpecialOwner, string Resident, string Phone)
{
    public int ManagerColumn { get; init; } = 1;
}

internal sealed record SheetFault(string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
