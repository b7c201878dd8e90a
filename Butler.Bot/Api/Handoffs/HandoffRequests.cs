using System.ComponentModel.DataAnnotations;

namespace Butler.Bot.Api.Handoffs;

internal sealed record WriteRequest
{
    [Required(ErrorMessage = "must be the words for the resident"), StringLength(4000, ErrorMessage = "must be at most 4000 characters")]
    public string? Text { get; init; }
}

internal sealed record TransferRequest
{
    [Required(ErrorMessage = "must be the sign-in name of who takes it on"), StringLength(256, ErrorMessage = "must be at most 256 characters")]
    public string? To { get; init; }
}

internal sealed record ResolveRequest
{
    [Required(ErrorMessage = "must say how it was resolved"), StringLength(500, ErrorMessage = "must be at most 500 characters")]
    public string? Reason { get; init; }
}
