namespace Butler.Bot.Tests.Evaluation;

/// <summary>A file of rows in a folder of its own, gone at the end of the test.</summary>
internal sealed class RowsOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-rows-");

    public RowsOnDisk(params string[] lines)
    {
        Path = System.IO.Path.Combine(_folder.FullName, "rows.jsonl");
        File.WriteAllLines(Path, lines);
    }

    public string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
