using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Promises;
using Butler.Skills.Households;
using Butler.Skills.ServiceLevels.Policy;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Promises;

public sealed class PromiseFileTests
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(Repository.Knowledge, PromiseFile.Name));

    [Fact]
    public void Read_ShippedFile_IsTheServicePlan()
    {
        var (policy, faults) = PromiseFile.Read(Shipped);

        Assert.Empty(faults);
        Assert.Equivalent(PromisePolicy.Plan, policy, strict: true);
    }

    [Fact]
    public void Read_ShorterPromise_IsTaken()
    {
        var (policy, faults) = PromiseFile.Read(Shipped.Replace("length: 10m", "length: 8m", StringComparison.Ordinal));

        Assert.Empty(faults);
        Assert.Equal(TimeSpan.FromMinutes(8), policy!.Respond.Length);
        Assert.Equal(new EscalationStep(StaffRole.Desk, TimeSpan.FromMinutes(15)), policy.Respond.Chain[2]);
    }

    /// <summary>Each slip is one fault on its line, and nothing of the file is taken over.</summary>
    [Theory]
    [InlineData("length: 10m", "length: 20m")]
    [InlineData("length: 10m", "length: soon")]
    [InlineData("warn: 7m", "warn: 11m")]
    [InlineData("warn: 7m", "warn: 0m")]
    [InlineData("manager: 0m, deputy: 10m", "deputy: 10m")]
    [InlineData("desk: 15m", "desk: 9m")]
    [InlineData("desk: 15m", "porter: 15m")]
    [InlineData("attempts: 3", "attempts: none")]
    [InlineData("warn: 10m", "warning: 10m")]
    public void Read_WithASlip_IsRefusedWithItsPlace(string right, string wrong)
    {
        var (policy, faults) = PromiseFile.Read(Replace(Shipped, right, wrong));

        Assert.Null(policy);
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.True(f.Line > 1, f.Message));
    }

    [Fact]
    public void Reload_WithASlip_KeepsTheTermsInForce()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-promises-");
        var file = Path.Combine(folder.FullName, PromiseFile.Name);
        File.WriteAllText(file, Replace(Shipped, "length: 10m", "length: 9m"));
        var knowledge = new KnowledgeFolder(folder.FullName, NullLogger<KnowledgeFolder>.Instance);
        var before = knowledge.Current.Promises;

        File.WriteAllText(file, "respond: [");
        knowledge.Reload();
        var broken = knowledge.Current.Promises;
        File.WriteAllText(file, Replace(Shipped, "length: 10m", "length: 6m\n  # shorter").Replace("warn: 7m", "warn: 5m", StringComparison.Ordinal));
        var faults = knowledge.Faults.Count;
        knowledge.Reload();

        Assert.Equal(TimeSpan.FromMinutes(9), before.Respond.Length);
        Assert.Same(before, broken);
        Assert.Equal(1, faults);
        Assert.Equal(TimeSpan.FromMinutes(6), knowledge.Current.Promises.Respond.Length);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Folder_WithoutTheFile_KeepsTheServicePlan()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-promises-");
        Assert.Same(PromisePolicy.Plan, new KnowledgeFolder(folder.FullName, NullLogger<KnowledgeFolder>.Instance).Current.Promises);
        folder.Delete();
    }

    private static string Replace(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }
}
