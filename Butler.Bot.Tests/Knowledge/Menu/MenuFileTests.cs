using System.Globalization;
using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Knowledge.Menu;

public sealed class MenuFileTests
{
    private const string Head = "group: { zh: 借用, en: Loans }\nsection: assist\nitems:\n";

    private const string Umbrella = """
          - id: umbrella-loan
            item: 雨伞借用
            title: { zh: 借雨伞, en: Umbrella loan }
            served: book
            kind: book
            needs: []
            takes: [when, quantity]
            unit: { zh: 把, en: umbrella }
            department: desk
            price: free
            promise: respond-10m
            human: true
            approval: none
            agreement: false
            eligible: everyone
            hours: "24/7"
            aliases: [借伞]
            things: [雨伞]
            signs: [下雨了]
            says: [借把伞]
            not: [伞坏了]

        """;

    [Fact]
    public void Read_WholeItem_HasEveryKey()
    {
        var (items, faults) = MenuFile.Read("menu/loans.yaml", Head + Umbrella);

        Assert.Empty(faults);
        var item = Assert.Single(items);
        Assert.Equal(("umbrella-loan", "雨伞借用", "assist", "借用"), (item.Id, item.Item, item.Section, item.Group.Zh));
        Assert.Equal((Served.Book, OrderKind.Book, Department.Desk, Promise.Respond), (item.Served, item.Kind, item.Department, item.Promise));
        Assert.Equal([Slot.When, Slot.Quantity], item.Takes);
        Assert.Equal("umbrella", item.Unit!.En);
        Assert.Equal(["借把伞"], item.Says);
        Assert.Equal(["伞坏了"], item.Not);
    }

    [Theory]
    [InlineData("served: book", "served: sell", 7, "served")]
    [InlineData("department: desk", "department: kitchen", 12, "department")]
    [InlineData("promise: respond-10m", "promise: respond-1h", 14, "promise")]
    [InlineData("human: true", "human: maybe", 15, "human")]
    [InlineData("signs: [下雨了]", "sings: [下雨了]", 22, "sings")]
    [InlineData("title: { zh: 借雨伞, en: Umbrella loan }", "title: 借雨伞", 6, "title")]
    [InlineData("needs: []", "needs: [location]", 4, "needs 'Location'")]
    [InlineData("item: 雨伞借用", "says: [a]", 4, "item")]
    [InlineData("served: book", "served: info", 4, "answer")]
    [InlineData("served: book", "served: venue", 4, "venue")]
    public void Read_OneThingWrong_IsAFaultWithItsLineAndTheItemIsLeftOut(string right, string wrong, int line, string about)
    {
        var text = (Head + Umbrella).Replace(right, wrong, StringComparison.Ordinal);
        if (wrong.StartsWith("says", StringComparison.Ordinal))
            text = text.Replace("    says: [借把伞]\n", "", StringComparison.Ordinal);

        var (items, faults) = MenuFile.Read("menu/loans.yaml", text);

        Assert.Empty(items);
        var fault = Assert.Single(faults, f => f.Message.Contains(about, StringComparison.Ordinal));
        Assert.Equal(("menu/loans.yaml", line), (fault.File, fault.Line));
        Assert.NotEmpty(fault.Mend);
    }

    [Theory]
    [InlineData("free", "free", null)]
    [InlineData("by-agreement", "by-agreement", null)]
    [InlineData("80", "fixed", "80")]
    [InlineData("12.50", "fixed", "12.50")]
    [InlineData("{ amount: 9.9 }", "per-unit", "9.9")]
    public void Read_APrice_HasItsTermsAndAmount(string written, string terms, string? amount)
    {
        var (items, faults) = MenuFile.Read("menu/loans.yaml", (Head + Umbrella).Replace("price: free", $"price: {written}", StringComparison.Ordinal));

        Assert.Empty(faults);
        Assert.Equal(new MenuPrice(terms, amount is null ? null : decimal.Parse(amount, CultureInfo.InvariantCulture)), Assert.Single(items).Price);
    }

    [Theory]
    [InlineData("price: cheap", 13)]
    [InlineData("price: 0", 13)]
    [InlineData("price: -5", 13)]
    [InlineData("price: 1.234", 13)]
    [InlineData("price: 80元", 13)]
    [InlineData("price: { amount: 1e3 }", 13)]
    [InlineData("price: { per: unit }", 13)]
    [InlineData("price: { amount: 3, per: unit }", 13)]
    public void Read_WhatIsNoPrice_IsAFaultAndTheItemIsLeftOut(string written, int line)
    {
        var (items, faults) = MenuFile.Read("menu/loans.yaml", (Head + Umbrella).Replace("price: free", written, StringComparison.Ordinal));

        Assert.Empty(items);
        Assert.Equal(line, faults[0].Line);
    }

    [Fact]
    public void Read_APriceForEachWithoutAUnit_IsAFault()
    {
        var text = (Head + Umbrella).Replace("price: free", "price: { amount: 3 }", StringComparison.Ordinal).Replace("    unit: { zh: 把, en: umbrella }\n", "", StringComparison.Ordinal);

        var (items, faults) = MenuFile.Read("menu/loans.yaml", text);

        Assert.Empty(items);
        Assert.Contains(faults, f => f.Message.Contains("unit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("group: [", "YAML")]
    [InlineData("", "empty")]
    [InlineData("- a\n- b\n", "group")]
    public void Read_NotAGroup_IsOneFault(string text, string about)
    {
        var (items, faults) = MenuFile.Read("menu/loans.yaml", text);

        Assert.Empty(items);
        Assert.Contains(about, Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SomethingElseAmongTheItems_IsAFaultAndTheItemsStay()
    {
        var (items, faults) = MenuFile.Read("menu/loans.yaml", Head + Umbrella + "  - 雨衣\n");

        Assert.Single(items);
        Assert.Equal(25, Assert.Single(faults).Line);
    }

    [Fact]
    public void Load_OneIdTwice_NamesTheFileAndTheLine()
    {
        var folder = Directory.CreateTempSubdirectory("butler-menu-");
        try
        {
            var menu = folder.CreateSubdirectory("menu");
            File.WriteAllText(Path.Combine(menu.FullName, "a.yaml"), Head + Umbrella);
            File.WriteAllText(Path.Combine(menu.FullName, "b.yaml"), Head + Umbrella.Replace("雨伞借用", "阳伞借用", StringComparison.Ordinal));

            var (loaded, faults) = MenuFolder.Load(folder.FullName);

            Assert.Equal("雨伞借用", Assert.Single(loaded.Items).Item);
            var fault = Assert.Single(faults);
            Assert.Equal(("menu/b.yaml", 4), (fault.File, fault.Line));
            Assert.Contains("umbrella-loan", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
