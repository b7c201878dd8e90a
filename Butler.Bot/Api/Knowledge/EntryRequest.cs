using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Butler.Bot.Api.Knowledge;

internal sealed record EntryRequest
{
    [Required(ErrorMessage = "must be the question as residents put it"), StringLength(500, ErrorMessage = "must be at most 500 characters")]
    public string? Question { get; init; }

    [Required(ErrorMessage = "must be what residents are told"), StringLength(2000, ErrorMessage = "must be at most 2000 characters")]
    public string? Answer { get; init; }

    [StringLength(80, ErrorMessage = "must be at most 80 characters"), Description("Who says so, as residents read it; left out: the caller's name.")]
    public string? Source { get; init; }

    [JsonPropertyName("valid_until"), Description("The last day on which it is told, such as 2026-12-31; left out: no end.")]
    public string? ValidUntil { get; init; }

    [Description("Id of the resident's message that it answers.")]
    public string? Message { get; init; }
}
