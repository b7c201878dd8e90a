using System.Runtime.InteropServices;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>Writes what was measured, with the command that measures it again, where it is committed.</summary>
internal static class Results
{
    public static Task WriteAsync(string file, string title, string command, string body)
    {
        var text = $"# {title}\n\n`{command}`\n\n{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores shared with other work, {RuntimeInformation.FrameworkDescription}.\n\n{body}";
        return File.WriteAllTextAsync(PathOf(file), text);
    }

    /// <summary>Writes one row of a table whose rows come from several tests; the row before it that begins alike goes.</summary>
    /// <param name="header">The two lines of the table's head.</param>
    public static async Task WriteRowAsync(string file, string title, string command, string header, string row)
    {
        var name = row[..(row.IndexOf('|', 1) + 1)];
        var others = File.Exists(PathOf(file))
            ? (await File.ReadAllLinesAsync(PathOf(file))).Where(l => l.StartsWith('|') && !l.StartsWith(name, StringComparison.Ordinal)).Skip(2)
            : [];
        await WriteAsync(file, title, command, $"{header}{string.Join('\n', others.Append(row).Order(StringComparer.Ordinal))}\n");
    }

    private static string PathOf(string file) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(Repository.Root, "Butler.Bot.Tests", "Benchmarks", "Results")).FullName, file);
}
