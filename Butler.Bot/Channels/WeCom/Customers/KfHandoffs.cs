using Butler.Bot.Handoffs;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>
/// Keeps the platform's idea of who has a talk beside this house's: whoever takes it here may be given it in WeCom's
/// client, and what was a servicer's there is ended when the butler serves again.
/// </summary>
internal sealed class KfHandoffs(WeComOptions options, KfApi api) : IHandoffListener
{
    public string Channel => KfChannel.ChannelName;

    public async Task<bool> TellAsync(Conversation conversation, HandoffEvent step, IReadOnlyList<Message> talk, CancellationToken cancellationToken)
    {
        if (options.Customers is not { } settings)
            return true;
        var (account, user) = (conversation.Account, KfChannel.UserOf(conversation.ChannelId));
        switch (step.State)
        {
            case HandoffState.Human when settings.InClient && step.Owner is { } owner:
                if (await api.FindStateAsync(account, user, cancellationToken) is not (KfState.New or KfState.Bot or KfState.Queue, _))
                    return true;
                var given = await api.MoveAsync(account, user, KfState.Servicer, options.UserOf(owner), cancellationToken);
                // Who is not signed in there leaves it to whoever is.
                if (given.Kind == ErrorKind.Final)
                    given = await api.MoveAsync(account, user, KfState.Queue, servicer: null, cancellationToken);
                return given.Kind is not (ErrorKind.Temporary or ErrorKind.Unknown);
            case HandoffState.Returned or HandoffState.Resolved or HandoffState.Failed:
                if (await api.FindStateAsync(account, user, cancellationToken) is not (KfState.Queue or KfState.Servicer, _))
                    return true;
                // From a servicer a talk goes nowhere but to its end; the person's next word begins a new one, which is the butler's.
                return (await api.MoveAsync(account, user, KfState.Ended, servicer: null, cancellationToken)).Kind is not (ErrorKind.Temporary or ErrorKind.Unknown);
            default:
                return true;
        }
    }
}
