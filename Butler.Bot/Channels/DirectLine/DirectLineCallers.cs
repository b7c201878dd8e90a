using Butler.Bot.Turns;
using Butler.Skills.Households;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Decides who gets a token: an application with the secret for any user, anybody for a demo household while there is demo data.</summary>
internal sealed class DirectLineCallers(DirectLineOptions options, DirectLineTokens tokens, HouseholdDirectory households, Openings openings)
{
    /// <summary>Who the request is for, in a conversation that is new or theirs already.</summary>
    /// <exception cref="ActivityRefused">The caller may not have a token.</exception>
    public async Task<DirectLineCaller> IdentifyAsync(HttpRequest http, ConversationRequest request, CancellationToken cancellationToken)
    {
        var bearer = DirectLineTokens.BearerOf(http);
        var trusted = tokens.IsSecret(bearer);
        if (!trusted && bearer is not null)
            throw new ActivityRefused(DirectLineProblem.Forbidden("This is not the host's DirectLine:Secret."));
        if (!trusted && !(options.Demo && request.UserId?.StartsWith(DirectLineOptions.DemoPrefix, StringComparison.Ordinal) == true))
            throw new ActivityRefused(DirectLineProblem.Unauthorized(WhatIsMissing));

        var resident = request.UserId is null ? null : await households.FindResidentAsync(request.UserId, cancellationToken);
        if (!trusted && resident is null)
            throw new ActivityRefused(DirectLineProblem.NotFound("There is no such demo household; they are demo-001 to demo-160."));
        var caller = new DirectLineCaller(
            request.ConversationId ?? Ids.New(), request.UserId ?? $"dl_{Ids.New()}", resident?.HouseholdId, resident?.ResidentId);
        if (request.ConversationId is { } known)
            await CheckOwnAsync(caller, known, cancellationToken);
        return caller;
    }

    private string WhatIsMissing => options.Demo
        ? "Give a demo household ({\"user\":{\"id\":\"demo-017\"}}), or 'Authorization: Bearer <DirectLine:Secret>'."
        : "This needs 'Authorization: Bearer <DirectLine:Secret>'.";

    private async Task CheckOwnAsync(DirectLineCaller caller, string conversationId, CancellationToken cancellationToken)
    {
        var started = await openings.FindAsync(DirectLineChannel.ChannelName, conversationId, cancellationToken);
        if (started is null || started.HouseholdId is null || started.ResidentId != caller.ResidentId)
            throw new ActivityRefused(DirectLineProblem.NotFound("This user has no such conversation."));
    }
}
