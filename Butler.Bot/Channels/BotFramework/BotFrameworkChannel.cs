using Butler.Bot.Bots;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Typing;
using Butler.Skills.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Butler.Bot.Channels.BotFramework;

/// <summary>Sends through the connector of the channel the conversation runs on.</summary>
internal sealed class BotFrameworkChannel(ButlerAdapter adapter, BotFrameworkOptions options) : IOutboundChannel, IShowsTyping
{
    private const int MostSeconds = 3600;

    public string Name => IncomingActivities.Channel;

    public bool Fetched => false;

    public bool WhileThinking => true;

    public async Task ShowTypingAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        if (conversation.Reference is { } stored)
        {
            await adapter.ContinueConversationAsync(
                options.AppId,
                JsonConvert.DeserializeObject<ConversationReference>(stored)!,
                async (turn, stop) => await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, stop),
                cancellationToken);
        }
    }

    public async Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken)
    {
        if (conversation.Reference is not { } stored)
            return new SendResult("The channel gave no address to write to; it only takes replies in its own requests.", Final: true);

        var reference = JsonConvert.DeserializeObject<ConversationReference>(stored)!;
        try
        {
            await adapter.ContinueConversationAsync(
                options.AppId,
                reference,
                async (turn, stop) => await turn.SendActivityAsync(ButtonCards.Beside(OutgoingActivities.From(message), reference.ChannelId), stop),
                cancellationToken);
            return SendResult.Sent;
        }
        catch (ErrorResponseException refused)
        {
            var status = (int)(refused.Response?.StatusCode ?? 0);
            // 4xx other than "slow down" and "not yet" will not get better by trying again.
            return new SendResult($"The channel answered {status}.", Final: status is >= 400 and < 500 and not (401 or 408 or 429), RetryAfterOf(refused));
        }
    }

    /// <summary>In seconds; a date is not looked at, the back-off is as good.</summary>
    private static TimeSpan? RetryAfterOf(ErrorResponseException refused) =>
        refused.Response?.Headers is { } headers && headers.TryGetValue("Retry-After", out var values) && int.TryParse(values.FirstOrDefault(), out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, MostSeconds))
            : null;
}
