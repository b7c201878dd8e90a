using Butler.Skills.Dialogue.Kernels;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>What models are told about the skills.</summary>
public sealed class SkillFunctionTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    private static readonly string[] Identities = ["household", "resident", "owner", "user", "tenant", "room", "account", "conversation", "manager"];

    [Fact]
    public void Functions_NoneTakesAnIdentity()
    {
        var parameters = host.Get<ButlerKernel>().Functions
            .SelectMany(f => f.Metadata.Parameters.Select(p => $"{f.PluginName}.{f.Name}({p.Name})"))
            .ToList();

        Assert.NotEmpty(parameters);
        Assert.DoesNotContain(parameters, p => Identities.Any(i => p[p.IndexOf('(', StringComparison.Ordinal)..].Contains(i, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Functions_EachIsDescribedWithItsParameters()
    {
        Assert.All(host.Get<ButlerKernel>().Functions, function =>
        {
            Assert.NotEmpty(function.Description);
            Assert.All(function.Metadata.Parameters, p => Assert.False(string.IsNullOrEmpty(p.Description), $"{function.Name}({p.Name}) is not described."));
        });
    }

    [Fact]
    public void Functions_NamesAreThoseTheDialogueCalls() => Assert.Superset(
        new HashSet<string> { "draft_order", "change_draft", "confirm_orders", "drop_draft", "my_orders", "cancel_order", "reschedule_order", "hurry_order", "describe_item", "list_menu", "ask_price", "to_manager", "who_is_my_manager", "complaint" },
        host.Get<ButlerKernel>().Functions.Select(f => f.Name).ToHashSet());
}
