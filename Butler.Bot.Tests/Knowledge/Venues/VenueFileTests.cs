using System.Text;
using Butler.Bot.Knowledge.Venues;
using Butler.Skills.Venues;

namespace Butler.Bot.Tests.Knowledge.Venues;

public sealed class VenueFileTests
{
    private static VenueFile Csv(string text) => VenueFile.Read("venues/a.csv", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Read_UnknownHeader_IsAnAttributeResidentsCanAskAbout()
    {
        var venue = Assert.Single(Csv("名称,类别,露台座位\n小院,餐馆,八个;提前订\n").Venues);

        Assert.Equal(["八个", "提前订"], venue.Find("露台座位")!.Values);
    }

    [Theory]
    [InlineData("name;category;phone\r\nA;bank;0600-5551234\r\n")]
    [InlineData("name\tcategory\tphone\nA\tbank\t0600-5551234\n")]
    [InlineData("\uFEFFname,category,phone\nA,bank,0600-5551234\n,,\n\n")]
    [InlineData("名字,分类,联系电话\n\"A\",\"bank\",\"0600-5551234\"")]
    public void Read_SpreadsheetHabits_GiveTheSameVenue(string text)
    {
        var file = Csv(text);

        Assert.Empty(file.Faults);
        var venue = Assert.Single(file.Venues);
        Assert.Equal(("A", "bank", "0600-5551234"), (venue.Name, venue.Category, venue.Text(VenueKeys.Phone)));
    }

    [Fact]
    public void Read_ChineseExcelEncoding_IsDecoded()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        Assert.Equal("澜湖书店", Assert.Single(VenueFile.Read("venues/a.csv", gb.GetBytes("名称,类别\n澜湖书店,书店\n")).Venues).Name);
    }

    [Fact]
    public void Read_QuotedCell_KeepsCommasQuotesAndLineBreaks()
    {
        var venue = Assert.Single(Csv("name,hours\n\"老\"\"店\"\"\",\"周一,周二\n9:00-10:00\"\n").Venues);

        Assert.Equal(("老\"店\"", "周一,周二\n9:00-10:00"), (venue.Name, venue.Text(VenueKeys.Hours)));
    }

    [Fact]
    public void Read_FullWidthDigits_AreNumbers() => Assert.Equal(4.5, Assert.Single(Csv("name,rating\nA,４．５分\n").Venues).Rating);

    [Theory]
    [InlineData("name,rating\nA,4.5\nB,九分\n", 3, 3)]
    [InlineData("name,rating\nA,45\n", 2, 3)]
    [InlineData("name,category\n,bank\n", 2, 1)]
    [InlineData("name,category\nA,bank\nB,\"bank\nC,bank\n", 3, 3)]
    [InlineData("name,category\nA,bank,x\n", 2, 8)]
    [InlineData("name,名称\nA,B\n", 1, 6)]
    [InlineData("category,phone\nbank,1\n", 1, 1)]
    [InlineData("name,verified\nA,last week\n", 2, 3)]
    [InlineData("name,phone\nA,1\n", 2, 3)]
    [InlineData("name,hours\n\"A\nb\",x\n\"C\",x,y\n", 4, 7)]
    [InlineData("", 0, 0)]
    [InlineData("name,category\n", 1, 1)]
    public void Read_Fault_IsPointedAtWithItsMending(string text, int line, int column)
    {
        var fault = Assert.Single(Csv(text).Faults);

        Assert.Equal(("venues/a.csv", line, column), (fault.File, fault.Line, fault.Column));
        Assert.NotEmpty(fault.Mend);
    }

    [Fact]
    public void Read_Markdown_TakesFactsFromFrontMatterAndProseAsAbout()
    {
        var file = VenueFile.Read("venues/tower.md", Encoding.UTF8.GetBytes("""
            ---
            id: t1
            name: 观澜塔
            category: 景点
            aliases: [塔, Guanlan Tower]
            门票: 30
            夜景: 19:00后最好
            ---
            建于明代。
            """));

        Assert.Empty(file.Faults);
        var venue = Assert.Single(file.Venues);
        Assert.Equal(("t1", "建于明代。", "30"), (venue.Id, venue.About, venue.Text(VenueKeys.Fee)));
        Assert.Equal("Guanlan Tower", venue.EnglishName);
        Assert.NotNull(venue.Find("夜景"));
    }

    [Fact]
    public void Read_MarkdownWithBrokenFrontMatter_NamesTheLine()
    {
        var fault = Assert.Single(VenueFile.Read("venues/x.md", Encoding.UTF8.GetBytes("---\nname: A\ntags: [a\n---\n")).Faults);

        Assert.InRange(fault.Line, 3, 4);
    }

    [Fact]
    public void Read_RowsWithoutId_KeepTheirIdWhenSorted()
    {
        var one = Csv("name,address\nA,甲路1号\nB,乙路2号\n").Venues;
        var sorted = Csv("name,address\nB,乙路2号\nA,甲路1号\n").Venues;

        Assert.Equal(one.Select(v => v.Id).Order(), sorted.Select(v => v.Id).Order());
    }
}
