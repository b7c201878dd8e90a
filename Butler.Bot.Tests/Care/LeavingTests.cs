using Butler.Bot.Care;
using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Community;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Care;

/// <summary>People move out: nothing of theirs reaches those who come after them, and nothing of those reaches them.</summary>
public sealed class LeavingTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task Everybody_WhatTheyHadIsNotTheNextFamilys()
    {
        var talk = await LivedInAsync();

        await LeaveAsync(talk, residentId: null);

        talk.Wait(TimeSpan.FromDays(1));
        Assert.DoesNotContain("空调", (await talk.SayAsync("我的订单")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("空调", (await talk.SayAsync("和上次一样再来一次")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("吃药", (await talk.SayAsync("我有哪些提醒")).Text, StringComparison.Ordinal);
        var kept = (await talk.SayAsync("你们都留了我什么信息")).Text;
        Assert.DoesNotContain("芒果", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("绿萝", (await talk.SayAsync("每周的服务先停一下")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_OpenOrdersStayWithTheStaffButTheVisitorIsSentAway()
    {
        var talk = await LivedInAsync();
        await talk.SayAsync("明天下午三点有个朋友张三来我家,帮我登记一下访客");
        await talk.SayAsync("好的");

        await LeaveAsync(talk, residentId: null);

        var orders = await talk.OrdersAsync();
        Assert.Contains(orders, o => o.Status == OrderStatus.Confirmed && o.ItemName?.Contains("空调", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(orders, o => o.ItemName == PlanItems.Visitors);
    }

    [Fact]
    public async Task OneOfTwo_OnlyTheirRemindersEnd()
    {
        var talk = await LivedInAsync();
        await talk.ChangeAsync((db, _) => Task.FromResult(db.Residents.Add(new Resident($"{talk.Household}-2", talk.Household, "弟弟", phone: null))));

        await LeaveAsync(talk, "resident");

        talk.Wait(TimeSpan.FromDays(1));
        Assert.DoesNotContain("吃药", (await talk.SayAsync("我有哪些提醒")).Text, StringComparison.Ordinal);
        Assert.Contains("空调", (await talk.SayAsync("我的订单")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_AreNeverWrittenToOneWhoHasMovedOut()
    {
        var talk = await LivedInAsync();
        var news = new LocalizedText("停水通知", "No water");
        Assert.Equal(talk.ConversationId, await talk.ReadAsync((db, stop) => HouseholdNotices.TellAsync(db, talk.Household, news, talk.Now, stop)));

        await talk.ChangeAsync((db, _) =>
        {
            var gone = new Resident("resident", talk.Household, "前业主", phone: null);
            gone.MoveOut(talk.Now);
            return Task.FromResult(db.Residents.Add(gone));
        });

        Assert.Null(await talk.ReadAsync((db, stop) => HouseholdNotices.TellAsync(db, talk.Household, news, talk.Now, stop)));
        await talk.ChangeAsync(async (db, stop) => db.Residents.Remove(await db.Residents.SingleAsync(r => r.Id == "resident", stop)));
    }

    /// <summary>A household with an order, a recurring one, a reminder and a preference.</summary>
    private async Task<Talk> LivedInAsync()
    {
        var talk = await host.TalkAsync();
        foreach (var words in new[] { "明天上午十点洗空调", "好的", "每天晚上八点提醒我吃药", "我对芒果过敏,记一下", "每周一上午十点来浇花,绿萝", "好的" })
            await talk.SayAsync(words);
        return talk;
    }

    private static Task LeaveAsync(Talk talk, string? residentId) => talk.ChangeAsync(async (db, stop) =>
    {
        var manager = await db.Staff.SingleAsync(s => s.SignIn == "manager-a", stop);
        await Leaving.EndAsync(db, talk.Household, residentId, manager, talk.Now, stop);
    });
}
