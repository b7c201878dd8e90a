using System.Reflection;
using Butler.Bot.Turns;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using NetArchTest.Rules;

namespace Butler.Bot.Tests.Architecture;

/// <summary>The house's rules about who may know whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Skills = typeof(ButlerDb).Assembly;
    private static readonly Assembly Host = typeof(Inbox).Assembly;

    // The list of tables knows every room that has tables, as every room's tables know the base types beside it.
    private static readonly Rooms SkillRooms = new(Skills, "Butler.Skills", type => type != typeof(ButlerDb));

    [Theory]
    [InlineData("Butler.Bot")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.Bot")]
    [InlineData("StackExchange.Redis")]
    [InlineData("Qdrant")]
    [InlineData("Npgsql")]
    [InlineData("Microsoft.Data.Sqlite")]
    [InlineData("Microsoft.EntityFrameworkCore.Sqlite")]
    public void Skills_KnowNoHostChannelOrServer(string forbidden) =>
        AssertNobody(Types.InAssembly(Skills).That().HaveDependencyOn(forbidden));

    [Fact]
    public void SkillRooms_HaveNoCycles() => Assert.Empty(SkillRooms.Cycles());

    [Fact]
    public void SkillRooms_NeverUseTheDialogue() =>
        Assert.Empty(SkillRooms.Names.Where(r => r is not ("Dialogue" or "Storage")).SelectMany(r => SkillRooms.Uses(r, "Dialogue")));

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Butler.Skills.Storage.ButlerDb")]
    [InlineData("Microsoft.SemanticKernel")]
    public void Channels_TouchNeitherDatabaseNorKernel(string forbidden) =>
        AssertNobody(Types.InAssembly(Host).That().ResideInNamespaceStartingWith("Butler.Bot.Channels").And().HaveDependencyOn(forbidden));

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Butler.Skills.Storage.ButlerDb")]
    [InlineData("Butler.Bot.Hosting.Storage")]
    public void Console_GoesThroughRoomsNotTables(string forbidden) =>
        AssertNobody(Types.InAssembly(Host).That().ResideInNamespaceStartingWith("Butler.Bot.Console").And().HaveDependencyOn(forbidden));

    [Fact]
    public void Channels_DoNotKnowOneAnother()
    {
        var channels = new Rooms(Host, "Butler.Bot.Channels", _ => true);
        Assert.Empty(channels.Names.SelectMany(a => channels.Names.Where(b => a != b).SelectMany(b => channels.Uses(a, b))));
    }

    [Theory]
    [InlineData("Microsoft.Extensions.Configuration")]
    [InlineData("Microsoft.Extensions.DependencyInjection.IServiceCollection")]
    public void Configuration_IsSeenByHostingAndRegistrationsOnly(string forbidden) =>
        Assert.All(KnowingOutsideRegistrations(forbidden), t => Assert.True(IsHosting(t), t));

    [Fact]
    public void Canary_ATypeThatBreaksTheRule_IsFound()
    {
        // The database context of the host uses EF Core: a rule that cannot see that could not fail at all.
        Assert.NotEmpty(Types.InAssembly(Host).That().ResideInNamespaceStartingWith("Butler.Bot.Hosting.Storage").And().HaveDependencyOn("Microsoft.EntityFrameworkCore").GetTypes());
        Assert.Contains(KnowingOutsideRegistrations("Microsoft.Extensions.Configuration"), IsHosting);
        Assert.NotEmpty(new Rooms(typeof(ArchitectureTests).Assembly, "Butler.Bot.Tests.Architecture.Canary", _ => true).Cycles());
    }

    /// <summary>Registrations are where the host is put together; the subset of the Bot Builder has the real one's constructors.</summary>
    private static IEnumerable<string> KnowingOutsideRegistrations(string forbidden) =>
        (Types.InAssemblies([Skills, Host]).That().HaveDependencyOn(forbidden).GetTypes() ?? [])
            .Select(t => t.FullName!)
            .Where(t => !t.Contains("Registration", StringComparison.Ordinal) && !t.StartsWith("Program", StringComparison.Ordinal) && !t.StartsWith("Microsoft.Bot", StringComparison.Ordinal));

    private static bool IsHosting(string type) => type.StartsWith("Butler.Bot.Hosting.", StringComparison.Ordinal);

    private static void AssertNobody(PredicateList types) => Assert.Empty((types.GetTypes() ?? []).Select(t => t.FullName));
}
