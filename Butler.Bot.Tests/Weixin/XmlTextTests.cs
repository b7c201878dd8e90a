using System.Text;
using System.Xml.Linq;
using Butler.Bot.Weixin;

namespace Butler.Bot.Tests.Weixin;

/// <summary>What is written out is read back as what was meant.</summary>
public sealed class XmlTextTests
{
    public static TheoryData<string> Replies => Vectors.Ids("passive_replies");
    public static TheoryData<string> Own => Vectors.Ids("passive_replies", "own");

    [Theory, MemberData(nameof(Replies))]
    public void Reply_OfTheVector_HasTheSameTree(string id)
    {
        var expected = XElement.Parse(Vectors.Find("passive_replies", id).Text("expected_xml"));
        var written = new XmlText();
        foreach (var child in expected.Elements())
            Write(written, child);
        AssertSame(expected, XElement.Parse(written.ToString()));
    }

    [Theory, MemberData(nameof(Own))]
    public void Text_OfAnyKind_StaysWellFormedAndItself(string id)
    {
        var input = Vectors.Find("passive_replies", id, "own")["input"]!;
        var content = input["content_utf16be_hex"] is { } hex ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString((string)hex!)) : (string)input["content"]!;
        if (input["content_utf16be_hex"] is { } raw)
            content = new string([.. Enumerable.Range(0, ((string)raw!).Length / 4).Select(i => (char)Convert.ToUInt16(((string)raw!).Substring(4 * i, 4), 16))]);
        var parsed = XElement.Parse(new XmlText().Add("MsgType", "text").Add("Content", content).ToString());
        Assert.Single(parsed.Elements("MsgType"));
        Assert.Equal(LegalText.Keep(content.ReplaceLineEndings("\n")), parsed.Element("Content")!.Value);
        Assert.DoesNotContain('\r', parsed.Element("Content")!.Value);
    }

    private static void Write(XmlText text, XElement element)
    {
        if (element.HasElements)
            text.Add(element.Name.LocalName, inner => element.Elements().ToList().ForEach(e => Write(inner, e)));
        else if (long.TryParse(element.Value, out var number))
            text.Add(element.Name.LocalName, number);
        else
            text.Add(element.Name.LocalName, element.Value);
    }

    private static void AssertSame(XElement expected, XElement actual)
    {
        Assert.Equal(expected.Name, actual.Name);
        Assert.Equal(expected.Elements().Count(), actual.Elements().Count());
        if (!expected.HasElements)
            Assert.Equal(expected.Value.Trim(), actual.Value.Trim());
        foreach (var (a, b) in expected.Elements().Zip(actual.Elements()))
            AssertSame(a, b);
    }
}
