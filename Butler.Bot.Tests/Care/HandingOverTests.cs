using Butler.Bot.Care;
using Butler.Bot.Tests.Api;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Menu;
using Butler.Skills.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Care;

/// <summary>Shift, leave, resignation and assignment: everything open goes over in one act, and residents are told.</summary>
public sealed class HandingOverTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GoingHome_TheDeputyHasWhatIsOpenAndResidentsKnow()
    {
        await using var host = new ApiHost();
        var (handoff, talk) = await host.HandoffAsync("demo-017", Stop);
        await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/take", null, Stop);
        var order = await host.OrderAsync("demo-030", OrderKind.Repair, Stop);
        var me = await PersonAsync(host, "manager-a");

        var over = await host.Get<CareStaff>().SetDutyAsync(me, "manager-a", onDuty: false, Stop);

        Assert.Equal(1, over!.Handoffs);
        await using var db = host.Open();
        Assert.Equal("deputy-a", (await db.Handoffs.SingleAsync(h => h.Id == handoff, Stop)).Owner);
        Assert.All(await db.Clocks.Where(c => c.StoppedAt == null && (c.SubjectId == order || c.SubjectId == handoff)).ToListAsync(Stop), c => Assert.Equal("deputy-a", c.Owner));
        Assert.Contains(await host.TalkAsync(talk, Stop), m => m.From == Author.System && m.Text.Contains("林溪", StringComparison.Ordinal));
        Assert.Equal(409, (await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/messages", new { text = "我还在" }, Stop)).Status);
        Assert.Equal(200, (await host.AsAsync("deputy-a", HttpMethod.Post, $"/handoffs/{handoff}/messages", new { text = "我来跟进" }, Stop)).Status);
        Assert.Contains(await db.AuditEntries.ToListAsync(Stop), e => e.What == AuditEntry.StaffChanged && e.By == "manager-a");
    }

    [Fact]
    public async Task Resigning_GivesHouseholdsAndOpenMattersToTheSuccessor_AndEndsTheSignIn()
    {
        await using var host = new ApiHost();
        var senior = await PersonAsync(host, "senior");
        var (handoff, talk) = await host.HandoffAsync("demo-017", Stop);
        // 80 and 80 do not go together; somebody without households takes them.
        await using (var db = host.Open())
        {
            db.Staff.Add(new StaffMember("manager-c", "许宁", "0600-5559009", StaffRole.Manager));
            await db.SaveChangesAsync(Stop);
        }

        Assert.Null(await host.Get<CareStaff>().ResignAsync(senior, "manager-a", "manager-b", Stop));
        Assert.Null(await host.Get<CareStaff>().ResignAsync(await PersonAsync(host, "manager-b"), "manager-a", "manager-c", Stop));
        var over = await host.Get<CareStaff>().ResignAsync(senior, "manager-a", "manager-c", Stop);

        Assert.Equal((80, 1), (over!.Households, over.Handoffs));
        await using (var db = host.Open())
        {
            Assert.Equal(0, await db.Households.CountAsync(h => h.Manager == "manager-a", Stop));
            Assert.Equal("manager-c", (await db.Handoffs.SingleAsync(h => h.Id == handoff, Stop)).Owner);
            Assert.Equal(80, await db.HouseholdAssignments.CountAsync(Stop));
        }

        Assert.Contains(await host.TalkAsync(talk, Stop), m => m.From == Author.System && m.Text.Contains("许宁", StringComparison.Ordinal) && m.Text.Contains("0600-5559009", StringComparison.Ordinal));
        Assert.Equal(401, (await host.CallAsync(HttpMethod.Post, "/api/v1/sign-in", new { user = "manager-a", password = ApiHost.Password }, null, Stop)).Status);
    }

    [Fact]
    public async Task Assigning_MoreThanTheRatio_IsRefused()
    {
        await using var host = new ApiHost();
        var senior = await PersonAsync(host, "senior");

        Assert.False(await host.Get<CareStaff>().AssignAsync(senior, ["demo-100"], "manager-a", Stop));
        Assert.False(await host.Get<CareStaff>().AssignAsync(await PersonAsync(host, "manager-a"), ["demo-001"], "manager-b", Stop));
    }

    [Fact]
    public async Task Audit_IsForTheSeniorOnly()
    {
        await using var host = new ApiHost();
        await host.Get<CareHouseholds>().ReadAsync(await PersonAsync(host, "manager-a"), "demo-017", Stop);
        await host.GetAsync("manager-a", "/households/demo-018/profile", Stop);

        Assert.Empty(await host.Get<CareStaff>().AuditAsync(await PersonAsync(host, "manager-a"), Stop));
        var seen = (await host.Get<CareStaff>().AuditAsync(await PersonAsync(host, "senior"), Stop)).Where(e => e.What == AuditEntry.ProfileSeen).ToList();
        Assert.Equal(["demo-017", "demo-018"], seen.Select(e => e.HouseholdId).Order());
        Assert.All(seen, e => Assert.Equal("manager-a", e.By));
    }

    internal static async Task<StaffMember> PersonAsync(ApiHost host, string signIn) =>
        await host.Get<CareStaff>().FindAsync(signIn, Stop) ?? throw new InvalidOperationException(signIn);
}
