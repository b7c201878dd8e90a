using Butler.Bot.Api.Problems;
using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Venues;
using Microsoft.AspNetCore.Http.Metadata;

namespace Butler.Bot.Api.Community.Bills;

/// <summary>A file of bills as a spreadsheet saves it: a header row, then a bill a line. Read as a whole or refused as a whole.</summary>
internal sealed class BillFile(IReadOnlyList<(int Line, string Household, BillFields Fields)> rows) : IEndpointParameterMetadataProvider
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostErrors = 20;

    private static readonly string[] Needed = ["household", "period", "kind", "amount", "due"];

    public IReadOnlyList<(int Line, string Household, BillFields Fields)> Rows { get; } = rows;

    public static async ValueTask<BillFile> BindAsync(HttpContext context)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MostBytes)
                throw new BadHttpRequestException($"The file is longer than {MostBytes} bytes.", StatusCodes.Status413PayloadTooLarge);
        }

        return new BillFile(Parse(TextFile.Decode(memory.GetBuffer().AsSpan(0, (int)memory.Length))));
    }

    public static void PopulateMetadata(System.Reflection.ParameterInfo parameter, EndpointBuilder builder) =>
        // Browsers and spreadsheets call a CSV file many things; what it is shows when it is read.
        builder.Metadata.Add(new AcceptsMetadata(["text/csv", "*/*"], typeof(string), isOptional: false));

    /// <exception cref="BadField">Some lines cannot be used; says which and why.</exception>
    public static BadField Refuse(Dictionary<string, string[]> errors) => new(errors.Take(MostErrors).ToDictionary());

    private static List<(int Line, string Household, BillFields Fields)> Parse(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new BadField("file", "must be text: save it as CSV");
        var table = CsvTable.Read(text);
        if (table.UnclosedQuote is { } quote)
            throw new BadField($"line {quote.Line}", "has a quotation mark that is never closed");
        if (table.Rows.Count == 0)
            throw new BadField("file", $"needs a header row with {string.Join(",", Needed)} and, if there are any, paid,remark,reference");
        var header = table.Rows[0].Cells.Select(c => c.Text.ToLowerInvariant()).ToList();
        if (Needed.Where(column => !header.Contains(column)).ToList() is { Count: > 0 } missing)
            throw new BadField("file", $"needs the columns {string.Join(", ", missing)}");
        return [.. table.Rows.Skip(1).Select(row => (row.Line, Cell(row, "household") ?? "", new BillFields(
            Cell(row, "period"), Cell(row, "kind"), Cell(row, "amount"), Cell(row, "due"), Cell(row, "paid"), Cell(row, "remark"), Cell(row, "reference"))))];

        string? Cell(CsvRow row, string column) => header.IndexOf(column) is >= 0 and var index && index < row.Cells.Count ? row.Cells[index].Text : null;
    }
}
