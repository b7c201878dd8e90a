using System.Text.RegularExpressions;
using Butler.Bot.Hosting.Demo;
using Butler.Skills.Households;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Hosting.Demo;

public sealed partial class DemoDataTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_WithDemoData_HasTheCommunityOfTheInterfaceDocument()
    {
        await using var host = new ButlerHost();
        await using var db = host.Open();

        var households = await db.Households.Include(h => h.Residents).OrderBy(h => h.Id).ToListAsync(Stop);
        var staff = await db.Staff.ToDictionaryAsync(s => s.SignIn, Stop);

        Assert.Equal(Enumerable.Range(1, 160).Select(n => $"demo-{n:D3}"), households.Select(h => h.Id));
        Assert.All(households[..80], h => Assert.Equal("manager-a", h.Manager));
        Assert.All(households[80..], h => Assert.Equal("manager-b", h.Manager));
        Assert.Equal(Enumerable.Range(151, 10).Select(n => $"demo-{n:D3}"), households.Where(h => h.SpecialOwner).Select(h => h.Id));
        Assert.Equal(2, households.Select(h => h.Cluster).Distinct().Count());
        Assert.Equal(160, households.Select(h => h.Room).Distinct().Count());
        Assert.All(households, h => Assert.InRange(h.Residents.Count, 1, 3));
        var phones = households.SelectMany(h => h.Residents).Select(r => r.Phone!).ToList();
        Assert.Equal(phones.Count, phones.Distinct().Count());
        Assert.All(phones, p => Assert.Matches(ResidentPhone(), p));
        Assert.All(staff.Values, s => Assert.Matches(WorkPhone(), s.WorkPhone));
        Assert.Equal(["deputy-a", "deputy-b", "desk", "manager-a", "manager-b", "senior"], staff.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("manager-a", "manager-b"), (staff["deputy-a"].StandsInFor, staff["deputy-b"].StandsInFor));
        Assert.Equal((StaffRole.Desk, StaffRole.Senior), (staff["desk"].Role, staff["senior"].Role));
    }

    [Fact]
    public async Task Fill_AgainAndSideBySide_ChangesNothing()
    {
        await using var host = new ButlerHost();
        await using (var before = host.Open())
            await before.Households.Where(h => h.Id == "demo-001" || h.Id == "demo-100").ExecuteDeleteAsync(Stop);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoData>().FillAsync(Stop);
        }));

        await using var db = host.Open();
        Assert.Equal(160, await db.Households.CountAsync(Stop));
        Assert.Equal(6, await db.Staff.CountAsync(Stop));
        await host.SignInAsync("senior", Stop);
    }

    [Fact]
    public async Task Password_SetOnAnExistingDatabase_IsTheOneThatCounts()
    {
        await using var first = new ButlerHost();
        await first.SignInAsync("desk", Stop);
        var connection = await ConnectionOfAsync(first);

        await using var second = new ButlerHost(new Dictionary<string, string?> { ["ConnectionStrings:Butler"] = connection, ["Demo:Password"] = "another" });

        await second.SignInAsync("desk", Stop);
        var (old, _) = await second.CallAsync(HttpMethod.Post, "/api/v1/sign-in", new { user = "desk", password = ButlerHost.Password }, null, Stop);
        Assert.Equal(401, old);
    }

    [Fact]
    public async Task Password_NotSet_IsRandomAndTheSameAfterARestart()
    {
        var none = new Dictionary<string, string?> { ["Demo:Password"] = "" };
        await using var first = new ButlerHost(none);
        var connection = await ConnectionOfAsync(first);
        await using var again = new ButlerHost(new Dictionary<string, string?>(none) { ["ConnectionStrings:Butler"] = connection });
        await using var other = new ButlerHost(none);

        var password = await first.Get<DemoPassword>().FindAsync(Stop);

        Assert.Equal(12, password.Length);
        Assert.Equal(password, await again.Get<DemoPassword>().FindAsync(Stop));
        Assert.NotEqual(password, await other.Get<DemoPassword>().FindAsync(Stop));
        var (status, _) = await again.CallAsync(HttpMethod.Post, "/api/v1/sign-in", new { user = "manager-a", password }, null, Stop);
        Assert.Equal(200, status);
    }

    [Fact]
    public async Task Start_WithDemoDataOff_HasNobody()
    {
        await using var host = new ButlerHost(new Dictionary<string, string?> { ["Demo:Enabled"] = "false" });
        await using var db = host.Open();

        Assert.False(await db.Households.AnyAsync(Stop));
        Assert.False(await db.Staff.AnyAsync(Stop));
    }

    private static async Task<string> ConnectionOfAsync(ButlerHost host)
    {
        await using var db = host.Open();
        return db.Database.GetConnectionString()!;
    }

    [GeneratedRegex("^1380000[0-9]{4}$")]
    private static partial Regex ResidentPhone();

    [GeneratedRegex("^0600-555[0-9]{4}$")]
    private static partial Regex WorkPhone();
}
