using Butler.Skills.Households;

namespace Butler.Bot.Channels.DirectLine;

internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("tokens/generate", GenerateAsync);
        routes.MapPost("tokens/refresh", RefreshAsync);
    }

    private static async Task<IResult> GenerateAsync(HttpContext context, DirectLineCallers callers, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        var request = await ConversationRequest.ReadAsync(context.Request, cancellationToken);
        var caller = await callers.IdentifyAsync(context.Request, request, cancellationToken);
        return Results.Ok(StartedConversation.With(caller, await tokens.IssueAsync(caller, cancellationToken)));
    }

    private static async Task<IResult> RefreshAsync(HttpContext context, DirectLineTokens tokens, HouseholdDirectory households, CancellationToken cancellationToken)
    {
        var (caller, refusal) = await tokens.ReadAsync(context.Request, cancellationToken);
        if (caller is null)
            return refusal!;
        // Who moved out in the meantime gets no further token.
        if (caller is { HouseholdId: { } household, ResidentId: { } resident } && !await households.LivesInAsync(resident, household, cancellationToken))
            return DirectLineProblem.Forbidden("This resident no longer belongs to the household.");
        return Results.Ok(StartedConversation.With(caller, await tokens.IssueAsync(caller, cancellationToken)));
    }
}
