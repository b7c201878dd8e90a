using System.ComponentModel.DataAnnotations;

namespace Butler.Bot.Api.Orders;

internal sealed record DispatchRequest
{
    [Required(ErrorMessage = "must name the department, technician or supplier"), StringLength(100, ErrorMessage = "must be at most 100 characters")]
    public string? To { get; init; }
}

internal sealed record CompleteRequest
{
    [StringLength(2000, ErrorMessage = "must be at most 2000 characters")]
    public string? Remarks { get; init; }
}

internal sealed record FeedbackRequest
{
    [Required(ErrorMessage = "must be the feedback given to the resident"), StringLength(2000, ErrorMessage = "must be at most 2000 characters")]
    public string? Text { get; init; }

    /// <summary>ISO 8601: by when it will be done, for what is not done yet.</summary>
    public string? Planned { get; init; }
}

internal sealed record VisitRequest
{
    [Required(ErrorMessage = "must be true or false: whether the resident was reached")]
    public bool? Reached { get; init; }

    public bool? Satisfied { get; init; }

    [StringLength(2000, ErrorMessage = "must be at most 2000 characters")]
    public string? Remarks { get; init; }
}

internal sealed record RefuseRequest
{
    [Required(ErrorMessage = "must be the reason, which the resident is told"), StringLength(500, ErrorMessage = "must be at most 500 characters")]
    public string? Reason { get; init; }
}

internal sealed record CancelRequest
{
    [StringLength(500, ErrorMessage = "must be at most 500 characters")]
    public string? Reason { get; init; }
}

internal sealed record PauseRequest
{
    [Required(ErrorMessage = "must be resident_unreachable, resident_asked or waiting_for_parts")]
    public string? Reason { get; init; }

    /// <summary>ISO 8601; without it a person has to resume.</summary>
    public string? Until { get; init; }
}
