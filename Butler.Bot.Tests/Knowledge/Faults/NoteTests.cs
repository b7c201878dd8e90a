using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Checking;
using Butler.Bot.Knowledge.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Faults;

/// <summary>What is worth a note but takes no file out of force.</summary>
public sealed class NoteTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-notes-").FullName;

    [Fact]
    public void Read_HoursBeyondReckoning_AreInForceWithANote()
    {
        Write("venues/a.csv", "名称,营业时间\n甲医院,门诊 周一至周五 8:00-12:00，急诊24小时\n乙医院,请电话咨询\n");

        var knowledge = new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance);

        var note = Assert.Single(knowledge.Faults);
        Assert.Equal((2, 5, false), (note.Line, note.Column, note.Refuses));
        Assert.Equal(2, knowledge.Current.Venues.Catalog.All.Count);
    }

    [Fact]
    public void Review_FactsCheckedTooLongAgo_ArePointedAt()
    {
        Write("venues/a.csv", "名称,类别,核实日期\n甲书店,书店,2026-11-01\n乙书店,书店,2025-11-23\n丙书店,书店,2025-11-24\n");
        Write("venues/b.md", "---\nname: 丁书店\nverified: 2024-01-01\n---\n");
        Write("guides/pets.md", "---\nid: pets\ntitle: 宠物\nverified: 2025-01-01\n---\n## 能养狗吗\n能。\n");

        Assert.Equal([("venues/a.csv", 3, 8), ("venues/b.md", 3, 1), ("guides/pets.md", 1, 1)], Review().Select(f => (f.File, f.Line, f.Column)));
    }

    [Fact]
    public void Review_NeighbourThatIsNoVenue_IsPointedAt()
    {
        Write("venues/a.csv", "名称,别名,周边,周边餐馆\n甲书店,甲店,乙书店,丙餐馆\n乙书店,,甲店,\n");

        var note = Assert.Single(Review());

        Assert.Equal(("venues/a.csv", 2, 12), (note.File, note.Line, note.Column));
        Assert.Contains("丙餐馆", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SameNameAndAddress_KeepsTheFirst()
    {
        Write("venues/a.csv", "id,名称,地址\na1,甲书店,锦澜路1号\na2,甲书店,锦澜路2号\n");
        Write("venues/b.csv", "id,名称,地址\nb1,乙书店,锦澜路3号\nb2,甲书店,锦澜路1号\n");

        var knowledge = new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance);

        Assert.Equal(("venues/b.csv", 3), (knowledge.Faults.Single().File, knowledge.Faults.Single().Line));
        Assert.Equal(["a1", "a2", "b1"], knowledge.Current.Venues.Catalog.All.Select(v => v.Id));
    }

    [Fact]
    public void Read_FileOfAnotherKind_IsNoted()
    {
        Write("venues/餐馆.xlsx", "PK");
        Write("venues/~$餐馆.xlsx", "lock");

        var note = Assert.Single(new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance).Faults);

        Assert.Equal(("venues/餐馆.xlsx", false), (note.File, note.Refuses));
    }

    [Theory]
    [InlineData("2026/11/3")]
    [InlineData("2026-11-3")]
    [InlineData("２０２６年１１月３日")]
    [InlineData("20261103")]
    [InlineData("2026/11/3 0:00")]
    [InlineData("46329")]
    public void Read_DatesAsSpreadsheetsWriteThem_AreDays(string written)
    {
        Write("venues/a.csv", $"名称,核实日期\n甲书店,{written}\n");

        var knowledge = new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance);

        Assert.Equal(new DateOnly(2026, 11, 3), Assert.Single(knowledge.Current.Venues.Catalog.All).Verified);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IReadOnlyList<KnowledgeFault> Review()
    {
        var roots = new KnowledgeRoots(_folder, null);
        return new KnowledgeReview(roots).Of(new KnowledgeFiles(roots).Read(), Today);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
