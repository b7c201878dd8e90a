using Butler.Bot.Hosting.Models;
using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Dialogue;
using Butler.Skills.Dialogue.Kernels;
using Butler.Skills.Dialogue.LocalModel;
using Butler.Skills.Orders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Hosting.Models;

/// <summary>A service that calls a skill and then answers, through the same composition as the local model.</summary>
public sealed class RemoteModelTests
{
    private const string Wish = "明天上午十点,三台空调要洗";

    [Theory]
    [InlineData("OpenAI", "/v1", "/v1/chat/completions", "Authorization", "Bearer secret")]
    [InlineData("AzureOpenAI", "", "/openai/deployments/gpt-test/chat/completions?api-version=", "api-key", "secret")]
    public async Task Model_CallsASkillThenAnswers_SummaryIsTheSkills(string provider, string suffix, string path, string header, string credential)
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Recorded("draft-order.json"), ModelStub.Recorded("closing.json"));
        await using var host = await StartAsync(stub, provider, suffix);
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(Wish);

        Assert.Contains("清洗空调", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("请您核对上面的汇总", reply.Text, StringComparison.Ordinal);
        Assert.Equal(("book", "drafted"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Equal(provider, talk.Trace.Model!.Provider);
        Assert.Equal(3, Assert.Single(await talk.OrdersAsync()).Quantity);
        var requests = stub.Requests.ToArray();
        Assert.Equal(2, requests.Length);
        Assert.All(requests, r => Assert.StartsWith(path, r.Path, StringComparison.Ordinal));
        Assert.All(requests, r => Assert.Equal(credential, r.Headers[header]));
        Assert.Contains("concierge_draft_order", requests[0].Tools);
        Assert.Equal(["system", "user"], requests[0].Roles);
        Assert.Equal(["system", "user", "assistant", "tool"], requests[1].Roles);
    }

    [Fact]
    public async Task Model_ConfirmsInTheResidentsStead_NothingIsPlaced()
    {
        await using var stub = await ModelStub.StartAsync(
            ModelStub.Recorded("draft-order.json"), ModelStub.Recorded("closing.json"), ModelStub.Recorded("confirm-orders.json"), ModelStub.Recorded("unbacked-claim.json"));
        await using var host = await StartAsync(stub);
        var talk = await host.TalkAsync();
        await talk.SayAsync(Wish);

        var reply = await talk.SayAsync("谢谢你");

        Assert.DoesNotContain("已为您预约", reply.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await talk.OrdersAsync()).IsDraft);
        Assert.Contains("confirmation-required", talk.Trace.Guards);
    }

    [Fact]
    public async Task Model_ConfirmsAfterTheResidentsYes_IsPlaced()
    {
        await using var stub = await ModelStub.StartAsync(
            ModelStub.Recorded("draft-order.json"), ModelStub.Recorded("closing.json"), ModelStub.Recorded("confirm-orders.json"), ModelStub.Recorded("closing.json"));
        await using var host = await StartAsync(stub);
        var talk = await host.TalkAsync();
        await talk.SayAsync(Wish);

        var reply = await talk.SayAsync("好的");

        var order = Assert.Single(await talk.OrdersAsync());
        Assert.Equal(OrderStatus.Confirmed, order.Status);
        Assert.Contains(order.Number!, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_SmallTalk_ItsOwnWordsAreShown()
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Recorded("small-talk.json"));
        await using var host = await StartAsync(stub);

        var reply = await (await host.TalkAsync()).SayAsync("你说话真好听");

        Assert.Equal("哈哈,您真会说话。", reply.Text);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(401)]
    [InlineData(429)]
    public async Task Model_Fails_LocalModelAnswers(int status)
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Status(status));
        await using var host = await StartAsync(stub);
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(Wish);

        Assert.Contains("清洗空调", reply.Text, StringComparison.Ordinal);
        Assert.Equal("local", talk.Trace.Model!.Provider);
        Assert.Contains("model-failed", talk.Trace.Guards);
    }

    [Fact]
    public async Task Model_NeverAnswers_LocalModelAnswersInTime()
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Never);
        await using var host = await StartAsync(stub, timeout: "1");

        var reply = await (await host.TalkAsync()).SayAsync(Wish);

        Assert.Contains("清洗空调", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_FailsAfterItsSkillSpoke_TheSkillsWordsAreTheReply()
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Recorded("draft-order.json"), ModelStub.Status(400));
        await using var host = await StartAsync(stub);
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(Wish);

        Assert.Contains("清洗空调", reply.Text, StringComparison.Ordinal);
        Assert.Single(await talk.OrdersAsync());
    }

    [Fact]
    public async Task Model_OnlyClaimsABooking_IsNotShown()
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Recorded("unbacked-claim.json"));
        await using var host = await StartAsync(stub);
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync("你好");

        Assert.DoesNotContain("预约", reply.Text, StringComparison.Ordinal);
        Assert.Contains("unbacked-claim", talk.Trace.Guards);
    }

    [Fact]
    public async Task HandoffWords_NeverReachTheModel()
    {
        await using var stub = await ModelStub.StartAsync(ModelStub.Recorded("small-talk.json"));
        await using var host = await StartAsync(stub);

        await (await host.TalkAsync()).SayAsync("转人工");

        Assert.Empty(stub.Requests);
    }

    private static async Task<DialogueHost> StartAsync(ModelStub stub, string provider = "OpenAI", string suffix = "/v1", string timeout = "60")
    {
        var options = ModelOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Model:Provider"] = provider,
            ["Model:Endpoint"] = stub.Address.ToString().TrimEnd('/') + suffix,
            ["Model:Name"] = "gpt-test",
            ["Model:ApiKey"] = "secret",
            ["Model:TimeoutSeconds"] = timeout,
        }).Build());
        var host = new DialogueHost(services => services.AddSingleton(p => new DialogueModels(
            new ModelPipeline(p.GetRequiredService<LocalChatClient>(), LocalChatClient.Provider),
            new ModelPipeline(RemoteModel.Create(options), options.Provider.ToString()),
            options.Timeout)));
        await host.InitializeAsync();
        return host;
    }
}
