using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Learning.Features;
using Butler.Skills.Language.Text;

namespace Butler.Bot.Tests.Language.Learning;

public sealed class LearntModelFilesTests : IDisposable
{
    private const string Fingerprint = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static readonly Example[] Examples = [new("空调不制冷", 0, 1), new("马桶堵了", 1, 1), new("玻璃脏了", 2, 1)];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-learnt-");
    private readonly TextModel _learnt = TextModel.Learn(FeatureReader.Things, Examples, outcomes: 3);

    private LearntModelFiles Files => new(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_AfterWrite_ScoresAsWhatWasLearnt()
    {
        Files.Write("menu", Fingerprint, _learnt);

        var read = Files.Read("menu", Fingerprint, FeatureReader.Things);

        Assert.NotNull(read);
        Assert.Equal(Scores(_learnt, "家里空调坏了"), Scores(read, "家里空调坏了"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Read_OfAFileWithOneByteChanged_IsNothing(int place)
    {
        Files.Write("menu", Fingerprint, _learnt);
        var file = _folder.GetFiles("menu-*.model").Single().FullName;
        var bytes = File.ReadAllBytes(file);
        bytes[place < 0 ? ^1 : place] ^= 1;
        File.WriteAllBytes(file, bytes);

        Assert.Null(Files.Read("menu", Fingerprint, FeatureReader.Things));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(300)]
    public void Read_OfATruncatedFile_IsNothing(int length)
    {
        Files.Write("menu", Fingerprint, _learnt);
        using (var file = _folder.GetFiles("menu-*.model").Single().OpenWrite())
            file.SetLength(length);

        Assert.Null(Files.Read("menu", Fingerprint, FeatureReader.Things));
    }

    [Fact]
    public void Read_OfWhatWasNeverWritten_IsNothing() => Assert.Null(Files.Read("menu", Fingerprint, FeatureReader.Things));

    [Fact]
    public void Write_WhereNothingCanBeWritten_GoesOn()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "");
        var files = new LearntModelFiles(Path.Combine(file, "below"));

        files.Write("menu", Fingerprint, _learnt);

        Assert.Null(files.Read("menu", Fingerprint, FeatureReader.Things));
    }

    [Fact]
    public void Write_OfManyVersions_KeepsTheLastThreeOfEach()
    {
        Files.Write("intents", Fingerprint, _learnt);
        for (var version = 0; version < 5; version++)
            Files.Write("menu", $"{version}{Fingerprint[1..]}", _learnt);

        Assert.Equal(3, _folder.GetFiles("menu-*.model").Length);
        Assert.NotNull(Files.Read("menu", $"4{Fingerprint[1..]}", FeatureReader.Things));
        Assert.NotNull(Files.Read("intents", Fingerprint, FeatureReader.Things));
        Assert.Empty(_folder.GetFiles("*.unfinished"));
    }

    private static float[] Scores(TextModel model, string text)
    {
        var scores = new float[model.Outcomes];
        model.Score(TextFold.Fold(text), scores);
        return scores;
    }
}
