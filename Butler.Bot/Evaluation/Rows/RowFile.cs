using System.Text.Json;
using Butler.Bot.Hosting.CommandLine;

namespace Butler.Bot.Evaluation.Rows;

/// <summary>One file of rows, and the knowledge its questions are about.</summary>
/// <param name="Name">As it is shown: relative to the folder that was given.</param>
/// <param name="Knowledge">A folder <c>knowledge</c> beside the file; null when there is none.</param>
internal sealed record RowFile(string Name, string? Knowledge, IReadOnlyList<Row> Rows)
{
    private const string Ending = "*.jsonl";
    private const string KnowledgeFolder = "knowledge";

    /// <exception cref="WrongUseException">There is nothing to read, or a row is broken; the message names file and line.</exception>
    public static IReadOnlyList<RowFile> ReadAll(string path)
    {
        if (File.Exists(path))
            return [Read(path, Path.GetFileName(path))];
        if (!Directory.Exists(path))
            throw new WrongUseException($"'{path}' is neither a file nor a folder. Give a .jsonl file or a folder that holds some.");
        var files = Directory.GetFiles(path, Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Read(file, Path.GetRelativePath(path, file).Replace('\\', '/')))
            .ToList();
        return files.Count > 0 ? files : throw new WrongUseException($"'{path}' holds no {Ending} file.");
    }

    private static RowFile Read(string path, string name)
    {
        List<Row> rows = [];
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                rows.Add(RowReader.Read(line));
            }
            catch (JsonException broken)
            {
                throw new WrongUseException($"{path}:{number}: {broken.Message.ReplaceLineEndings(" ")}");
            }
        }

        if (rows.GroupBy(r => r.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new WrongUseException($"{path}: the id '{twice.Key}' is used {twice.Count()} times. Give each row its own.");
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, KnowledgeFolder);
        return new RowFile(name, Directory.Exists(beside) ? beside : null, rows);
    }
}
