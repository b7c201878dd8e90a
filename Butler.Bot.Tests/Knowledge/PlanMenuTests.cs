using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Knowledge;

/// <summary>The knowledge folder holds every item of the service plan's menu, name by name.</summary>
public sealed class PlanMenuTests
{
    private static readonly (ConciergeMenu Menu, IReadOnlyList<Bot.Knowledge.KnowledgeFault> Faults) Loaded = MenuFolder.Load(Repository.Knowledge);

    [Fact]
    public void Menu_AsCommitted_HasNoFault() => Assert.Empty(Loaded.Faults);

    [Fact]
    public void Menu_EveryItemOfThePlan_IsThereInItsSectionAndGroup()
    {
        var plan = File.ReadAllLines(Path.Combine(Repository.Root, "Butler.Bot.Tests", "Knowledge", "plan-menu.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.Equal(211, plan.Count);
        foreach (var row in plan)
        {
            var item = Loaded.Menu.FindByName(row[2]);
            Assert.True(item is not null, $"{row[2]} is missing");
            Assert.Equal((row[0], row[1]), (item.Section, item.Group.Zh));
        }

        Assert.Equal(211, Loaded.Menu.Items.Count);
    }

    [Fact]
    public void Menu_ValueAddedItems_NeverHoldAPrice() =>
        Assert.All(Loaded.Menu.Items.Where(i => i.Section == "value"), i => Assert.Equal(MenuPrice.ByAgreement, i.Price));

    [Fact]
    public void Menu_EveryInformationItem_HasItsAnswerInBothLanguages() =>
        Assert.All(Loaded.Menu.Items.Where(i => i.Served == Served.Info), i =>
        {
            Assert.True(i.Answer!.Zh.Length > 20 && i.Answer.Zh.Any(c => c > '\u4e00'), i.Id);
            Assert.True(i.Answer.En.Length > 20 && i.Answer.En.Count(char.IsAsciiLetter) > i.Answer.En.Length / 2, i.Id);
        });

    [Fact]
    public void Menu_WhatOnlyALiveSourceKnows_PromisesNoNumberOfItsOwn() =>
        Assert.All(Loaded.Menu.Items.Where(i => i.Live is not null), i => Assert.DoesNotMatch(@"\d", i.Answer!.Zh + i.Answer.En));

    [Fact]
    public void Menu_OnlyReliefItems_AreForSpecialOwnersAlone() =>
        Assert.Equal(["救助(特殊业主)"], Loaded.Menu.Items.Where(i => i.Eligible == Eligibility.SpecialOwners).Select(i => i.Item));
}
