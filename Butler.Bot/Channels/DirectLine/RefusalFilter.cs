namespace Butler.Bot.Channels.DirectLine;

/// <summary>Turns a refusal met deep inside a handler into its answer.</summary>
internal sealed class RefusalFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ActivityRefused refused)
        {
            return refused.Refusal;
        }
    }
}
