using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Diary;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using NetArchTest.Rules;

namespace Butler.Bot.Tests.Diary;

public sealed class DiaryTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Fact]
    public async Task WhatHappens_IsNotedInTheCommitThatMakesItHappen_WithoutTheResidentsWords()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("我对芒果过敏 给我记住");
        await talk.SayAsync("提醒我明早七点带药");
        await talk.SayAsync("明天上午十点洗空调,门口有两级台阶");
        Assert.DoesNotContain(await DiaryAsync(talk), e => e.Kind == DiaryKind.Order);
        await talk.SayAsync("好的");
        await talk.SayAsync("转人工");

        var order = Assert.Single(await talk.OrdersAsync());
        var entries = await DiaryAsync(talk);
        Assert.Equal([DiaryKind.Preference, DiaryKind.Order, DiaryKind.Handoff], entries.Select(e => e.Kind));
        Assert.Equal($"下单:清洗空调(编号 {order.Number})", entries[1].Text);
        Assert.All(entries, e => Assert.Equal(DiaryEntry.ByButler, e.By));
        Assert.DoesNotContain(entries, e => e.Text.Contains("芒果", StringComparison.Ordinal) || e.Text.Contains("台阶", StringComparison.Ordinal) || e.Text.Contains('药', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Order_StepsTakenByStaff_AreNotedOnceEach()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("明天上午十点洗空调");
        await talk.SayAsync("好的");
        foreach (var step in new[] { "accept", "complete" })
        {
            await talk.ChangeAsync(async (db, stop) =>
            {
                var order = await db.Orders.SingleAsync(o => o.ConversationId == talk.ConversationId, stop);
                _ = step == "accept" ? order.Accept("manager-a", talk.Now) : order.Complete("manager-a", null, talk.Now);
            });
        }

        Assert.Equal(["下单", "完成"], (await DiaryAsync(talk)).Select(e => e.Text[..2]));
    }

    private static readonly string[] StaffRooms = ["Butler.Skills.Diary.", "Butler.Bot.Api.Households.", "Butler.Bot.Care.", "Butler.Bot.Console."];

    /// <summary>The diary is private to staff: no skill and no prompt can reach it.</summary>
    [Fact]
    public void Diary_IsReadByStaffAlone()
    {
        var readers = Types.InAssembly(typeof(ButlerDb).Assembly).That().HaveDependencyOn("Butler.Skills.Diary").GetTypes()
            .Concat(Types.InAssembly(typeof(Program).Assembly).That().HaveDependencyOn("Butler.Skills.Diary").GetTypes())
            .Select(t => t.FullName!.Split('+', '/')[0])
            .Where(t => !StaffRooms.Any(room => t.StartsWith(room, StringComparison.Ordinal)))
            .Distinct();

        Assert.Equal([typeof(ButlerDb).FullName], readers.Where(t => !t.Contains("Migrations", StringComparison.Ordinal)));
    }

    private static Task<List<DiaryEntry>> DiaryAsync(Talk talk) => talk.ReadAsync(async (db, stop) =>
    {
        var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId;
        return await db.DiaryEntries.Where(e => e.HouseholdId == household).OrderBy(e => e.Id).ToListAsync(stop);
    });
}
