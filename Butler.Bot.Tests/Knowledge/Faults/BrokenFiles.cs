using System.Text;

namespace Butler.Bot.Tests.Knowledge.Faults;

/// <summary>The corpus of files as people and spreadsheets break them, with the place where each is broken.</summary>
internal static class BrokenFiles
{
    private const string Guide = "---\nid: pets\ntitle: 宠物\nverified: 2026-11-01\n---\n";

    /// <summary>Name, content, line, column.</summary>
    public static IEnumerable<(string Case, string File, byte[] Content, int Line, int Column)> All()
    {
        yield return Csv("empty", "", 0, 0);
        yield return Csv("only blanks", " \n\n  \n", 0, 0);
        yield return Csv("only empty rows", ",,,\n,,,\n", 0, 0);
        yield return Csv("only a header", "id,名称,类别\n", 1, 1);
        yield return Csv("no name column", "id,类别\na1,书店\n", 1, 1);
        yield return Csv("no header at all", "a1,甲书店,书店,0600-5550001\n", 1, 1);
        yield return Csv("full-width commas", "编号，名称，类别\na1，甲书店，书店\n", 1, 1);
        yield return Csv("the same column twice", "id,名称,电话,联系电话\na1,甲书店,0600-5550001,0600-5550001\n", 1, 10);
        yield return Csv("no name in a row", "id,名称,类别\na1,甲书店,书店\na2,,书店\n", 3, 1);
        yield return Csv("a quote never closed", "id,名称,类别\na1,\"甲书店,书店\na2,乙书店,书店\n", 2, 4);
        yield return Csv("an unquoted comma", "id,名称,地址\na1,甲书店,锦澜路1号,二楼\n", 2, 14);
        yield return Csv("after a quoted line break", "id,名称,地址,评分\na1,甲书店,\"锦澜路1号\n二楼\",4.5\na2,乙书店,,九分\n", 4, 9);
        yield return Csv("rating that is no number", "id,名称,评分\na1,甲书店,很好\n", 2, 8);
        yield return Csv("rating beyond five", "id,名称,评分\na1,甲书店,45\n", 2, 8);
        yield return Csv("latitude of nowhere", "名称,lat,lon\n甲书店,310.2,104.1\n", 2, 5);
        yield return Csv("longitude with letters", "名称,lat,lon\n甲书店,31.02,E104\n", 2, 11);
        yield return Csv("verified that is no day", "名称,核实日期\n甲书店,上周\n", 2, 5);
        yield return Csv("verified on the 31st of June", "名称,核实日期\n甲书店,2026-06-31\n", 2, 5);
        yield return Csv("telephone of two digits", "名称,电话\n甲书店,12\n", 2, 5);
        yield return Csv("telephone too long", "名称,电话\n甲书店,060055500010600555000106005550001\n", 2, 5);
        yield return Csv("telephone made a number by the spreadsheet", "名称,电话\n甲书店,6.00556E+10\n", 2, 5);
        yield return Csv("the second telephone is impossible", "名称,类别,电话\n甲书店,书店,0600-5550001/1\n", 2, 8);
        yield return Csv("a formula that failed", "名称,类别,地址\n甲书店,书店,#N/A\n", 2, 8);
        yield return Csv("a column too narrow", "名称,核实日期,地址\n甲书店,2026-11-01,########\n", 2, 16);
        yield return Csv("semicolons and a bad rating", "名称;类别;评分\n甲书店;书店;6\n", 2, 8);
        yield return Csv("tabs and a bad rating", "名称\t类别\t评分\n甲书店\t书店\t6\n", 2, 8);
        yield return Csv("sep= and a bad rating", "sep=;\n名称;类别;评分\n甲书店;书店;6\n", 3, 8);
        yield return Csv("Windows line ends", "名称,类别,评分\r\n甲书店,书店,4\r\n乙书店,书店,-1\r\n", 3, 8);
        yield return ("a workbook", "venues/a.csv", [(byte)'P', (byte)'K', 3, 4, 20, 0, 6, 0], 1, 1);
        yield return ("an old workbook", "venues/a.csv", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], 1, 1);
        yield return ("a byte that is no letter", "venues/a.csv", [.. "名称,类别\n甲书"u8, 0xFF, 0x2C, .. "书店\n"u8], 2, 3);
        yield return ("zeros in the middle", "venues/a.csv", [.. "name,category\nA"u8, 0, .. "B,bank\n"u8], 2, 2);
        yield return ("GBK with a bad rating", "venues/a.csv", CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes("名称,类别,评分\n甲书店,书店,九\n"), 2, 8);
        yield return ("UTF-16 with a bad rating", "venues/a.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("名称\t类别\t评分\n甲书店\t书店\t九\n")], 2, 8);
        yield return ("a mark at the start and a bad rating", "venues/a.csv", [.. Encoding.UTF8.Preamble, .. "名称,类别,评分\n甲书店,书店,九\n"u8], 2, 8);
        yield return Md("venues/b.md", "a venue without front matter", "# 丙书店\n在锦澜路。\n", 1, 1);
        yield return Md("venues/b.md", "front matter never closed", "---\nname: 丙书店\n在锦澜路。\n", 1, 1);
        yield return Md("venues/b.md", "front matter that is a list", "---\n- 丙书店\n---\n", 2, 1);
        yield return Md("venues/b.md", "a bad rating in front matter", "---\nname: 丙书店\nrating: 九\n---\n", 3, 1);
        yield return Md("guides/pets.md", "a guide without front matter", "## 能养狗吗\n能。\n", 1, 1);
        yield return Md("guides/pets.md", "a guide without a heading", $"{Guide}能养狗。\n", 6, 1);
        yield return Md("guides/pets.md", "a heading with nothing under it", $"{Guide}## 能养狗吗\n能。\n\n## 要牵绳吗\n\n", 9, 1);
        yield return Md("guides/pets.md", "a guide checked on no day", "---\nid: pets\nverified: 最近\n---\n## 能养狗吗\n能。\n", 3, 11);
        yield return Md("guides/pets.md", "an empty guide", "", 1, 1);
    }

    private static (string, string, byte[], int, int) Csv(string name, string text, int line, int column) => (name, "venues/a.csv", Encoding.UTF8.GetBytes(text), line, column);

    private static (string, string, byte[], int, int) Md(string file, string name, string text, int line, int column) => (name, file, Encoding.UTF8.GetBytes(text), line, column);
}
