using Butler.Bot.Turns;
using Microsoft.AspNetCore.Http.Features;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Lets a call to <c>conversations/{id}</c> through when its token is for that conversation and the conversation was started.</summary>
internal sealed class DirectLineGate(DirectLineTokens tokens, Openings openings) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var id = (string)http.GetRouteValue("id")!;
        var bySecret = tokens.IsSecret(DirectLineTokens.BearerOf(http.Request));
        DirectLineCaller? caller = null;
        if (!bySecret)
        {
            (caller, var refusal) = await tokens.ReadAsync(http.Request, http.RequestAborted);
            if (caller is null)
                return refusal;
            if (caller.ConversationId != id)
                return DirectLineProblem.Forbidden("This token is for another conversation.");
        }

        if (await openings.FindAsync(DirectLineChannel.ChannelName, id, http.RequestAborted) is not { } started)
            return DirectLineProblem.NotFound("There is no such conversation; start it with POST /v3/directline/conversations.");
        http.Features.Set(caller ?? new DirectLineCaller(id, UserId: null, started.HouseholdId, started.ResidentId));
        return await next(context);
    }

    public static DirectLineCaller CallerOf(HttpContext context) => context.Features.GetRequiredFeature<DirectLineCaller>();
}
