using Microsoft.AspNetCore.Http.HttpResults;

namespace Butler.Bot.Api.Problems;

/// <summary>The answers of the API when it cannot do what was asked.</summary>
internal static class Problem
{
    /// <summary>There is none, or it is not in the caller's care: the two are told apart to nobody.</summary>
    public static ProblemHttpResult NoSuch(string what) =>
        TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no such {what} in your care.");

    /// <summary>The thing is not in a state that allows the step.</summary>
    public static ProblemHttpResult Refused(string detail, string state, IReadOnlyList<string> possible) => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict,
        detail: possible.Count == 0 ? detail : $"{detail} Possible now: {string.Join(", ", possible)}.",
        extensions: new Dictionary<string, object?> { ["state"] = state, ["possible"] = possible });
}
