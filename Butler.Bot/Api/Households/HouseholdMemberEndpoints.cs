using System.ComponentModel.DataAnnotations;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Butler.Bot.Api.Households;

/// <summary>Members of a household come by an invitation and go by moving out.</summary>
internal static class HouseholdMemberEndpoints
{
    public static void MapMembers(this RouteGroupBuilder households)
    {
        households.MapPost("/{id}/invitations", InviteAsync)
            .WithSummary("Invite a new member of the household")
            .WithDescription("The code binds one person on a channel, together with the last four digits of the inviting member's telephone. It is told now and never again.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        households.MapPost("/{id}/move-out", MoveOutAsync)
            .WithSummary("A resident, or everybody, has moved out")
            .WithDescription("Their channels and sign-ins forget the household at once: they see nothing of it any more, and open invitations and cards are void.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<InvitationView>, ProblemHttpResult>> InviteAsync(
        string id, Body<InvitationRequest> body, CareMembers members, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        if (await members.InviteAsync(caller.Person, id, body.Value.Member, body.Value.Name, cancellationToken) is not { } invitation)
            return Problem.NoSuch("household");
        return invitation is { Code: { } code, MemberId: { } member, ExpiresAt: { } expires }
            ? TypedResults.Ok(new InvitationView(code, member, time.Local(expires)))
            : Problem.Refused("Nobody who could invite has a telephone registered, whose digits would be the second factor.", "no telephone", []);
    }

    private static async Task<Results<Ok<MovedOutView>, ProblemHttpResult>> MoveOutAsync(
        string id, Body<MoveOutRequest> body, CareMembers members, Caller caller, CancellationToken cancellationToken) =>
        await members.MoveOutAsync(caller.Person, id, body.Value.Everybody == true ? null : body.Value.Resident, cancellationToken) is { } channels
            ? TypedResults.Ok(new MovedOutView(id, body.Value.Resident, channels))
            : Problem.NoSuch("resident of this household");
}

/// <param name="Member">The member whose telephone is the second factor.</param>
internal sealed record InvitationView(string Code, string Member, DateTimeOffset Expires);

/// <param name="Channels">How many channels were let go.</param>
internal sealed record MovedOutView(string Household, string? Resident, int Channels);

internal sealed record InvitationRequest
{
    /// <summary>Id of the member who invites; the first with a telephone when it is left out.</summary>
    public string? Member { get; init; }

    /// <summary>What the new member is called.</summary>
    [StringLength(12, ErrorMessage = "must be at most 12 characters")]
    public string? Name { get; init; }
}

internal sealed record MoveOutRequest : IValidatableObject
{
    /// <summary>Id of the resident who has moved out.</summary>
    public string? Resident { get; init; }

    /// <summary>True when the whole household has moved out.</summary>
    public bool? Everybody { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Resident) == (Everybody != true))
            yield return new ValidationResult("must be given, or everybody must be true, and not both", ["resident"]);
    }
}
