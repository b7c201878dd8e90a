using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Butler.Bot.Tests.BotBuilder;

/// <summary>Answers a message with its own text and notes everything else it is told of.</summary>
internal sealed class EchoBot : ActivityHandler
{
    public List<string> Seen { get; } = [];

    public Func<ITurnContext<IMessageActivity>, CancellationToken, Task>? OnMessage { get; init; }

    public Func<ITurnContext<IInvokeActivity>, Task<InvokeResponse?>>? OnInvoke { get; init; }

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (OnMessage is not null)
            await OnMessage(turnContext, cancellationToken);
        else
            await turnContext.SendActivityAsync(MessageFactory.Text($"Echo: {turnContext.Activity.Text}"), cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => NoteAsync("added", membersAdded);

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => NoteAsync("removed", membersRemoved);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        NoteAsync($"event {turnContext.Activity.Name}={turnContext.Activity.Value}");

    protected override Task OnTokenResponseEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => NoteAsync("token");

    protected override Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
        NoteAsync($"typing {turnContext.Activity.From?.Id}");

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        NoteAsync($"unrecognized {turnContext.Activity.Type}");

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnInvoke is null
            ? await base.OnInvokeActivityAsync(turnContext, cancellationToken)
            : (await OnInvoke(turnContext))!;

    private Task NoteAsync(string what, IEnumerable<ChannelAccount> members) =>
        NoteAsync($"{what} {string.Join(',', members.Select(m => m.Id))}");

    private Task NoteAsync(string what)
    {
        Seen.Add(what);
        return Task.CompletedTask;
    }
}
