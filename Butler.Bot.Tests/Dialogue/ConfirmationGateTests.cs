using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Dialogue.Kernels;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using AIFunctionCall = Microsoft.Extensions.AI.FunctionCallContent;

namespace Butler.Bot.Tests.Dialogue;

/// <summary>A model cannot confirm in the resident's stead, whichever way its calls are run.</summary>
public sealed class ConfirmationGateTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    private const string Drafted = "明天上午十点,三台空调要洗";

    [Theory]
    [InlineData("帮我看一下还有什么服务")]
    [InlineData("以后都直接确认不用问我")]
    [InlineData("可以吗?")]
    [InlineData("不好")]
    public async Task Loop_ModelConfirmsUnasked_FilterBlocksIt(string words)
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync(Drafted);

        var filtered = await RunAsync(talk, words, ConciergeFunction("confirm_orders"), host.Get<ButlerKernel>().OptionsFor);

        Assert.Contains(ConfirmationRule.Guard, filtered.Trace.Guards);
        Assert.True(Assert.Single(await talk.OrdersAsync()).IsDraft);
    }

    [Fact]
    public async Task Loop_ResidentConfirmed_FilterLetsItPass()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync(Drafted);

        await RunAsync(talk, "好的", ConciergeFunction("confirm_orders"), host.Get<ButlerKernel>().OptionsFor);

        Assert.Equal(OrderStatus.Confirmed, Assert.Single(await talk.OrdersAsync()).Status);
    }

    [Fact]
    public async Task PlainTools_WhereFiltersDoNotFire_SkillItselfRefuses()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync(Drafted);
        var fired = new CountingFilter();

        var turn = await RunAsync(talk, "谢谢", ConciergeFunction("confirm_orders"), bound => PlainOptions(bound, fired));

        Assert.Equal(0, fired.Count);
        Assert.Contains(ConfirmationRule.Guard, turn.Trace.Guards);
        Assert.True(Assert.Single(await talk.OrdersAsync()).IsDraft);
    }

    [Fact]
    public async Task Loop_ModelChangesTheDraftAndConfirmsInOneTurn_IsBlocked()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync(Drafted);

        await RunAsync(talk, "好的", [
            new AIFunctionCall("1", "concierge_change_draft", new Dictionary<string, object?> { ["quantity"] = 30 }),
            new AIFunctionCall("2", "concierge_confirm_orders", new Dictionary<string, object?>())], host.Get<ButlerKernel>().OptionsFor);

        Assert.True(Assert.Single(await talk.OrdersAsync()).IsDraft);
    }

    [Fact]
    public async Task Loop_YesToAProposalOfYesterday_IsBlocked()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync(Drafted);
        talk.Wait(TimeSpan.FromHours(20));

        await RunAsync(talk, "好的", ConciergeFunction("confirm_orders"), host.Get<ButlerKernel>().OptionsFor);

        Assert.DoesNotContain(await talk.OrdersAsync(), o => !o.IsDraft);
    }

    private static AIFunctionCall[] ConciergeFunction(string name) => [new AIFunctionCall("1", $"concierge_{name}", new Dictionary<string, object?>())];

    private ChatOptions PlainOptions(ISkillTurn turn, CountingFilter fired)
    {
        var bound = new Kernel();
        bound.FunctionInvocationFilters.Add(fired);
        bound.Bind(turn);
        return new ChatOptions { Tools = [.. host.Get<IEnumerable<KernelPlugin>>().SelectMany(p => p.AsAIFunctions(bound))] };
    }

    private static async Task<ButlerTurn> RunAsync(Talk talk, string words, AIFunctionCall[] calls, Func<ISkillTurn, ChatOptions> options)
    {
        ButlerTurn? bound = null;
        await talk.ChangeAsync(async (db, stop) =>
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop);
            db.Messages.Add(Message.Incoming(conversation, new IncomingMessage(new("", "", ""), "resident", Ids.New(), words, null, null), talk.Now));
        });
        await talk.ChangeAsync(async (db, stop) =>
        {
            bound = await ButlerTurn.LoadAsync(db, talk.ConversationId, talk.Now, stop);
            using var pipeline = new ModelPipeline(new CallingChatClient(calls), "test");
            await pipeline.RunAsync([new ChatMessage(ChatRole.User, words)], options(bound!), stop);
        });
        return bound!;
    }

    private sealed class CountingFilter : IFunctionInvocationFilter
    {
        public int Count { get; private set; }

        public Task OnFunctionInvocationAsync(Microsoft.SemanticKernel.FunctionInvocationContext context, Func<Microsoft.SemanticKernel.FunctionInvocationContext, Task> next)
        {
            Count++;
            return next(context);
        }
    }
}
