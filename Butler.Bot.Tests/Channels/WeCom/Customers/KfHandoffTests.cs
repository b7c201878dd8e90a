using Butler.Bot.Hosting.Storage;
using Butler.Bot.Tests.Hosting;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeCom.Customers;

/// <summary>Who has a talk, here and in WeCom's own client.</summary>
public sealed class KfHandoffTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ServicersOwnWords_SilenceTheButlerUntilTheyEndIt()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", "在吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 1);

        kf.Servicer("wm0", "zhouya", "您好，我是周雅");
        kf.Say("wm0", "水管漏了");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Count(m => m.From == Author.Resident) == 2, "the next word");
        kf.Servicer("wm0", "zhouya", "师傅马上到");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Count(m => m.From == Author.Manager) == 2, "both words of the servicer");

        var messages = await KfTalk.MessagesAsync(host);
        Assert.Equal("manager-a", messages.Last(m => m.From == Author.Manager).Sender);
        Assert.Equal([messages.Single(m => m.Text == "水管漏了").Id], messages.Single(m => m.Text == "师傅马上到").InReplyTo);
        Assert.Equal((HandoffState.Human, "manager-a"), await HandoffAsync(host));
        await Task.Delay(300, Stop);
        // Not one word of the butler's, and the servicer's are not sent a second time.
        Assert.Single(kf.Seen);

        kf.Happen("session_status_change", "wm0", ("change_type", 3), ("old_servicer_userid", "zhouya"));
        kf.Say("wm0", "谢谢");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(() => Task.FromResult(kf.Seen.Any(s => s.Text == "回:谢谢")), "the butler again");
    }

    [Fact]
    public async Task UnknownServicer_SilencesTheButlerToo()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Servicer("wm0", "somebody-else", "您好");
        kf.Say("wm0", "在吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Exists(m => m.From == Author.Resident), "the word");
        await Task.Delay(300, Stop);
        Assert.Empty(kf.Seen);
        Assert.Equal(HandoffState.Human, (await HandoffAsync(host)).State);
    }

    [Fact]
    public async Task State_ThatNobodyTold_IsLearnedFromTheRefusal()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", "在吗");
        kf.States["wm0"] = 3;
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Exists(m => m.Delivery == DeliveryState.Failed), "the refusal");
        Assert.Equal((HandoffState.Human, "manager-a"), await HandoffAsync(host));
        Assert.Empty(kf.Seen);
    }

    [Theory]
    [InlineData("zhouya", 3)]
    [InlineData("absent", 2)]
    public async Task Takeover_WhereServicersWorkInWeCom_GivesThemTheTalkThere(string user, int state)
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf, null, ("WeCom:Customers:ServedIn", "WeCom"), ("WeCom:People:manager-a", user));
        kf.Say("wm0", "在吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 1);
        await MoveAsync(host, (db, handoff, person, stop) => HandoffDesk.TakeAsync(db, handoff, person, ButlerHost.Morning, stop));
        await KfTalk.UntilAsync(() => Task.FromResult(kf.States.GetValueOrDefault("wm0") == state), "the talk to be given");

        await MoveAsync(host, (db, handoff, person, stop) => HandoffDesk.ReturnAsync(db, handoff, person, ButlerHost.Morning, stop));
        await KfTalk.UntilAsync(() => Task.FromResult(kf.States.GetValueOrDefault("wm0") == 4), "the talk to be ended there");
        kf.Say("wm0", "还有一件");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(() => Task.FromResult(kf.Seen.Any(s => s.Text == "回:还有一件")), "the butler again");
    }

    [Fact]
    public async Task Restart_InTheMiddleOfReading_LosesAndDoublesNothing()
    {
        await using var kf = await FakeKf.StartAsync();
        kf.PageSize = 7;
        const int People = 40;
        for (var i = 0; i < People; i++)
            kf.Say($"wm{i}", $"m{i}");
        var folder = Directory.CreateTempSubdirectory("butler-test-");
        var database = ("ConnectionStrings:Butler", (string?)$"Data Source={Path.Combine(folder.FullName, "butler.db")}");
        var (inTheMiddle, hold) = (new TaskCompletionSource(), new TaskCompletionSource());
        kf.BeforeSync = async number =>
        {
            if (number != 4)
                return;
            inTheMiddle.SetResult();
            await hold.Task;
        };
        await using (var first = KfTalk.Host(kf, null, database))
        {
            await kf.TellAsync(first, Stop);
            await inTheMiddle.Task.WaitAsync(TimeSpan.FromMinutes(3), Stop);
            // As after a kill: what the last page brought is stored, that it was read is not.
            await using var db = (HostDb)first.Open();
            Assert.Equal(1, await db.ChannelCursors.Where(c => c.Value == "21").ExecuteUpdateAsync(set => set.SetProperty(c => c.Value, "14"), Stop));
        }

        hold.SetResult();
        await using (var second = KfTalk.Host(kf, null, database))
        {
            await KfTalk.UntilSeenAsync(kf, People);
            await kf.TellAsync(second, Stop);
            await Task.Delay(500, Stop);
            Assert.Equal(Enumerable.Range(0, People).Select(i => $"回:m{i}").Order(), kf.Seen.Select(s => s.Text).Order());
            Assert.Equal(People, (await KfTalk.MessagesAsync(second)).Count(m => m.From == Author.Resident));
        }

        folder.Delete(recursive: true);
    }

    private static Task<HandoffRefused> MoveAsync(ButlerHost host, Func<ButlerDb, Handoff, StaffMember, CancellationToken, Task<HandoffRefused>> move) =>
        host.Get<Transactions>().RunAsync(async (db, stop) =>
        {
            var talk = await db.Conversations.SingleAsync(c => c.Channel == "wecom-kf", stop);
            var handoff = await HandoffDesk.FindOpenAsync(db, talk.Id, stop) ?? await HandoffDesk.RequestAsync(db, talk, null, HandoffReason.Asked, null, ButlerHost.Morning, stop);
            return await move(db, handoff, await db.Staff.SingleAsync(s => s.SignIn == "manager-a", stop), stop);
        }, Stop);

    private static async Task<(HandoffState State, string? Owner)> HandoffAsync(ButlerHost host)
    {
        await using var db = host.Open();
        var handoff = await db.Handoffs.AsNoTracking().SingleAsync(h => db.Conversations.Any(c => c.Id == h.ConversationId && c.Channel == "wecom-kf"), Stop);
        return (handoff.State, handoff.Owner);
    }
}
