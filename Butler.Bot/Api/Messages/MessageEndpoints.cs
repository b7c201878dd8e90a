using Butler.Bot.Hosting.Time;
using Butler.Bot.Care;
using Butler.Bot.Api.Problems;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Messages;

internal static class MessageEndpoints
{
    public static void MapMessages(this RouteGroupBuilder api)
    {
        var messages = api.MapGroup("/messages").WithTags("messages");
        messages.MapGet("/{id}/why", WhyAsync)
            .WithSummary("Why a message of the butler or the system was written")
            .WithDescription("A resident's message gives the turn that answered it. What a person wrote has no explanation but that person: 404.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        messages.MapPost("/{id}/retry", RetryAsync)
            .WithSummary("Try again to deliver a message that was given up")
            .WithDescription("Only for messages whose delivery has failed; others: 409.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> RetryAsync(
        string id, IButlerStore store, Caller caller, CommunityTime time, Outbox outbox, Delivery delivery, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var message = await new CareScope(db, caller.Person).Messages.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (message is null)
            return Problem.NoSuch("message");
        if (!await outbox.RetryAsync(id, cancellationToken))
            return Problem.Refused("The message is not one whose delivery was given up.", message.Delivery?.ToString().ToLowerInvariant() ?? "received", []);
        delivery.Enqueue(message.ConversationId);
        return TypedResults.Ok(MessageView.Of(await db.Messages.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken), time));
    }

    private static async Task<Results<Ok<WhyView>, ProblemHttpResult>> WhyAsync(string id, IButlerStore store, Caller caller, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var message = await new CareScope(db, caller.Person).Messages.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (message is null)
            return Problem.NoSuch("message");
        var turnId = message.TurnId ?? message.AnsweredBy;
        var turn = turnId is null ? null : await db.Turns.AsNoTracking().SingleOrDefaultAsync(t => t.Id == turnId, cancellationToken);
        if (turn is not null)
            return TypedResults.Ok(WhyView.Of(await ReplyOfAsync(db, message, turn.Id, cancellationToken), turn));
        return message.From is Author.Butler or Author.System
            ? TypedResults.Ok(WhyView.OfNotice(message))
            : Problem.NoSuch("explanation: a person wrote it or is still to answer it, and it is not");
    }

    private static async Task<string> ReplyOfAsync(ButlerDb db, Message message, string turnId, CancellationToken cancellationToken) =>
        message is { From: Author.Butler } ? message.Id : await db.Messages
            .Where(m => m.ConversationId == message.ConversationId && m.TurnId == turnId && m.From == Author.Butler)
            .OrderBy(m => m.Seq)
            .Select(m => m.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? message.Id;
}
