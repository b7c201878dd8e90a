using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Butler.Skills.Handoffs;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Butler.Bot.Api.Handoffs;

/// <summary>Takes a step with a handoff for the caller and says how it went.</summary>
internal sealed class HandoffSteps(HandoffWork work, Caller caller)
{
    /// <param name="show">What the caller is answered once the step is taken; reads the same unit of work.</param>
    public async Task<Results<Ok<TView>, ProblemHttpResult>> TakeAsync<TView>(string id, HandoffWork.Act act, Func<ButlerDb, Handoff, TView> show, CancellationToken cancellationToken) =>
        await work.TakeAsync(caller.Person, id, act, show, cancellationToken) switch
        {
            { Handoff: null } => Problem.NoSuch("handoff"),
            { Refused: not HandoffRefused.No } worked => Refused(worked.Handoff, worked.Refused),
            var worked => TypedResults.Ok(worked.Shown!),
        };

    private ProblemHttpResult Refused(Handoff handoff, HandoffRefused refused)
    {
        var state = Words<HandoffState>.Of(handoff.State);
        var detail = refused switch
        {
            HandoffRefused.OwnedByAnother => $"{handoff.Owner} has the conversation.",
            HandoffRefused.NotTaken => $"The handoff is {state}: nobody has taken it yet.",
            HandoffRefused.Closed => $"The handoff is {state}, so it is closed.",
            _ => $"The handoff is {state}.",
        };
        return Problem.Refused(detail, state, Possible(handoff));
    }

    /// <summary>What the caller could do instead.</summary>
    private IReadOnlyList<string> Possible(Handoff handoff) => handoff switch
    {
        { Open: false } => [],
        { State: not HandoffState.Human } => ["take", "resolve"],
        _ when handoff.Owner == caller.Person.SignIn => ["messages", "return", "transfer", "resolve"],
        _ => [],
    };
}
