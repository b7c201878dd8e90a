using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Profile;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Profile;

/// <summary>Preferences: told once, repeated back, used in later orders, forgotten on a word.</summary>
public sealed class ProfileTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("我家老二对芒果过敏 帮我记到起", PreferenceKind.Allergy, "我家老二对芒果过敏")]
    [InlineData("以后打扫别用香精", PreferenceKind.Cleaning, "以后打扫别用香精")]
    [InlineData("记住哈,我们屋头不吃香菜", PreferenceKind.Diet, "我们屋头不吃香菜")]
    [InlineData("以后上门前先打电话,别按门铃,娃儿要睡午觉", PreferenceKind.Contact, "以后上门前先打电话,别按门铃,娃儿要睡午觉")]
    [InlineData("以后修东西都叫李师傅来", PreferenceKind.Person, "以后修东西都叫李师傅来")]
    [InlineData("我妈坐轮椅,以后来人帮忙扶一把", PreferenceKind.Health, "我妈坐轮椅,以后来人帮忙扶一把")]
    [InlineData("家里养了一只大狗,以后上门前说一声", PreferenceKind.Pet, "家里养了一只大狗,以后上门前说一声")]
    [InlineData("From now on please text me before anyone comes up", PreferenceKind.Contact, "From now on please text me before anyone comes up")]
    [InlineData("I'm allergic to shellfish, please remember that", PreferenceKind.Allergy, "I'm allergic to shellfish")]
    public async Task Told_IsKeptToTheLetterAndRepeatedBack(string said, PreferenceKind kind, string text)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(said);

        Assert.Contains(text, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("remember_pref", "changed"), (talk.Trace.Intent, talk.Trace.Outcome));
        var kept = Assert.Single(await PreferencesAsync(talk));
        Assert.Equal((kind, text), (kept.Kind, kept.Text));
        Assert.Empty(await talk.OrdersAsync());
    }

    [Theory]
    [InlineData("我对芒果过敏 给我记住", "帮我代订餐位,六位,明晚七点", "我对芒果过敏", true)]
    [InlineData("我对芒果过敏 给我记住", "明天上午十点洗空调", "我对芒果过敏", false)]
    [InlineData("以后打扫别用香精", "明天上午来个钟点工打扫", "以后打扫别用香精", true)]
    [InlineData("以后打扫别用香精", "帮我代订餐位,六位,明晚七点", "以后打扫别用香精", false)]
    [InlineData("以后上门前先打电话", "厨房水龙头漏水,明天下午来修", "以后上门前先打电话", true)]
    [InlineData("以后修东西都叫李师傅来", "厨房水龙头漏水,明天下午来修", "以后修东西都叫李师傅来", true)]
    [InlineData("I'm allergic to shellfish, please remember that", "book a table for four tomorrow at 7pm", "I'm allergic to shellfish", true)]
    public async Task Order_Later_CarriesWhatAppliesToIt(string told, string order, string note, bool applies)
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync(told);

        var summary = await talk.SayAsync(order);

        var draft = Assert.Single(await talk.OrdersAsync());
        Assert.Equal(applies, draft.Remark?.Contains(note, StringComparison.Ordinal) == true);
        Assert.Equal(applies, summary.Text.Contains(note, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("家里有老人 想找个护工")]
    [InlineData("我对花粉过敏 有没有除螨服务")]
    [InlineData("明天上午十点洗空调,这次上门前打电话")]
    public async Task Circumstance_BesideAWish_IsTheWishs(string said)
    {
        var talk = await host.TalkAsync();

        await talk.SayAsync(said);

        Assert.NotEqual("remember_pref", talk.Trace.Intent);
        Assert.Empty(await PreferencesAsync(talk));
    }

    [Fact]
    public async Task Person_AnotherOneNamed_TakesTheFirstOnesPlace()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("以后修东西都叫李师傅来");

        var reply = await talk.SayAsync("以后修东西还是叫赵师傅来");

        Assert.Contains("原来记的是「以后修东西都叫李师傅来」", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["以后修东西还是叫赵师傅来"], (await PreferencesAsync(talk)).Select(p => p.Text));
    }

    [Fact]
    public async Task Forget_ByItsKind_RemovesThatOneOnly()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("我对芒果过敏 给我记住");
        await talk.SayAsync("以后打扫别用香精");

        var reply = await talk.SayAsync("过敏那条删了吧");

        Assert.Contains("已删除:「我对芒果过敏」", reply.Text, StringComparison.Ordinal);
        Assert.Equal("delete_data", talk.Trace.Intent);
        Assert.Equal(["以后打扫别用香精"], (await PreferencesAsync(talk)).Select(p => p.Text));
        Assert.DoesNotContain("芒果", (await DraftAsync(talk)).Remark ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preference_OfAnotherHousehold_IsNeverUsedOrShown()
    {
        var (mine, theirs) = (await host.TalkAsync(), await host.TalkAsync());
        await theirs.SayAsync("我对芒果过敏 给我记住");

        Assert.DoesNotContain("芒果", (await mine.SayAsync("你们记了我哪些信息")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("芒果", (await DraftAsync(mine)).Remark ?? "", StringComparison.Ordinal);
    }

    private static async Task<Butler.Skills.Orders.ServiceOrder> DraftAsync(Talk talk)
    {
        await talk.SayAsync("帮我代订餐位,六位,明晚七点");
        return Assert.Single(await talk.OrdersAsync());
    }

    private static async Task<List<Preference>> PreferencesAsync(Talk talk) => await talk.ReadAsync(async (db, stop) =>
    {
        var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId;
        return await db.Preferences.AsNoTracking().Where(p => p.HouseholdId == household).OrderBy(p => p.Since).ToListAsync(stop);
    });
}
