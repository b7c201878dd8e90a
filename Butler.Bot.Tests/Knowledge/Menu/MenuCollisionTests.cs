using Butler.Bot.Knowledge.Menu;

namespace Butler.Bot.Tests.Knowledge.Menu;

public sealed class MenuCollisionTests
{
    private const string Head = "group: { zh: 借用, en: Loans }\nsection: value\nitems:\n";

    [Fact]
    public void Read_OneAliasOnTwoItems_IsANoteWithFileAndLineAndTheMenuIsInForce()
    {
        var (menu, faults) = MenuFolder.Read([("menu/a.yaml", Head + Item("umbrella-loan", "雨伞借用", "借伞, 遮雨")), ("menu/b.yaml", Head + Item("parasol-loan", "阳伞借用", "遮阳, 借伞"))]);

        var note = Assert.Single(faults);
        Assert.Equal(("menu/b.yaml", 13, false), (note.File, note.Line, note.Refuses));
        Assert.Contains("借伞", note.Message, StringComparison.Ordinal);
        Assert.Contains("umbrella-loan", note.Message, StringComparison.Ordinal);
        Assert.Equal(2, menu.Items.Count);
    }

    [Theory]
    [InlineData("雨伞借用")]
    [InlineData("借 umbrella-loan")]
    public void Read_AliasThatIsAnothersName_IsANote(string alias)
    {
        var (_, faults) = MenuFolder.Read([("menu/a.yaml", Head + Item("umbrella-loan", "雨伞借用", "借 umbrella-loan") + Item("parasol-loan", "阳伞借用", alias))]);

        Assert.Contains(alias, Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AliasTwiceOnOneItem_IsNoCollision()
        => Assert.Empty(MenuFolder.Read([("menu/a.yaml", Head + Item("umbrella-loan", "雨伞借用", "借伞, 借伞, 雨伞借用"))]).Faults);

    private static string Item(string id, string name, string aliases) => $$"""
          - id: {{id}}
            item: {{name}}
            title: { zh: {{name}}, en: {{id}} }
            served: book
            kind: book
            needs: []
            takes: []
            department: manager
            price: by-agreement
            aliases: [{{aliases}}]
            says: [借一把]

        """;
}
