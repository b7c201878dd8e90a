using Butler.Bot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Faults;

/// <summary>Every file of the corpus is reported at the right place and takes nothing away.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-broken-").FullName;

    public BrokenFileTests()
    {
        Write("venues/a.csv", "id,名称,类别,电话\na1,甲书店,书店,0600-5550001\n"u8);
        Write("venues/b.md", "---\nid: b1\nname: 丙书店\ncategory: 书店\n---\n在锦澜路。\n"u8);
        Write("guides/pets.md", "---\nid: pets\ntitle: 宠物\n---\n## 能养狗吗\n能。\n"u8);
    }

    public static TheoryData<string> Cases => [.. BrokenFiles.All().Select(b => b.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reload_BrokenFile_IsReportedAtItsPlaceAndChangesNothing(string name)
    {
        var broken = BrokenFiles.All().Single(b => b.Case == name);
        var knowledge = new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance);
        var before = knowledge.Current;
        Write(broken.File, broken.Content);

        knowledge.Reload();

        var fault = knowledge.Faults.First(f => f.Refuses);
        Assert.Equal((broken.File, broken.Line, broken.Column), (fault.File, fault.Line, fault.Column));
        Assert.NotEmpty(fault.Mend);
        Assert.Same(before, knowledge.Current);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reload_MendedAgain_IsInForce(string name)
    {
        var broken = BrokenFiles.All().Single(b => b.Case == name);
        var knowledge = new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance);
        Write(broken.File, broken.Content);
        knowledge.Reload();
        Write(broken.File, broken.File.EndsWith(".csv", StringComparison.Ordinal)
            ? "id,名称,类别,电话\na1,甲书店,书店,0600-5550009\n"u8
            : broken.File.StartsWith("venues", StringComparison.Ordinal) ? "---\nid: b1\nname: 丁书店\n---\n"u8 : "---\nid: pets\ntitle: 宠物\n---\n## 能养猫吗\n能。\n"u8);

        knowledge.Reload();

        Assert.Empty(knowledge.Faults);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
