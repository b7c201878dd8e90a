using Butler.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>
/// Brings Direct Line's activities to the bot. Its clients read what is committed to the database, so whatever the bot
/// would send in the turn itself goes nowhere.
/// </summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    /// <summary>Runs the bot; gives what it stored, or null when the activity was nothing to store.</summary>
    public async Task<Receipt?> ReceiveAsync(Activity activity, KnownCaller caller, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(caller);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        return turn.TurnState.Get<Receipt>();
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(Array.ConvertAll(activities, a => new ResourceResponse(a.Id)));

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was said on Direct Line is not changed afterwards.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was said on Direct Line is not taken back here; a takeover withdraws what has not left.");
}
