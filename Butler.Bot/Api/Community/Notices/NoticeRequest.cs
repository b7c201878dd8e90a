using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Butler.Bot.Api.Community.Notices;

internal sealed record NoticeRequest
{
    [Required(ErrorMessage = "must be the title in Chinese"), StringLength(80, ErrorMessage = "must be at most 80 characters")]
    public string? Title { get; init; }

    [JsonPropertyName("title_en"), StringLength(160, ErrorMessage = "must be at most 160 characters")]
    public string? TitleEn { get; init; }

    [Required(ErrorMessage = "must be what residents read, in Chinese"), StringLength(2000, ErrorMessage = "must be at most 2000 characters")]
    public string? Text { get; init; }

    [JsonPropertyName("text_en"), StringLength(4000, ErrorMessage = "must be at most 4000 characters")]
    public string? TextEn { get; init; }

    [StringLength(40, ErrorMessage = "must be at most 40 characters"), Description("Who says so, as residents read it; left out: the butler centre.")]
    public string? Source { get; init; }

    [Description("In force from this instant on, ISO 8601; left out: at once.")]
    public string? From { get; init; }

    [Required(ErrorMessage = "must be the instant until which it is in force, such as 2026-11-30T18:00:00+08:00")]
    public string? Until { get; init; }

    [Description("Only for this cluster.")]
    public string? Cluster { get; init; }

    [Description("Only for these households; a manager's own notice reaches only the households in their care anyway.")]
    public IReadOnlyList<string>? Households { get; init; }

    [Description("Also write it into the conversations of the households it is for.")]
    public bool Tell { get; init; }
}
