using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Butler.Bot.Api.Community.Activities;

internal sealed record ActivityRequest
{
    [Required(ErrorMessage = "must be one of patriotism, environment, science, fitness, charity, young_and_old, property_care, healthy_home")]
    public string? Theme { get; init; }

    [Required(ErrorMessage = "must be the title in Chinese"), StringLength(80, ErrorMessage = "must be at most 80 characters")]
    public string? Title { get; init; }

    [JsonPropertyName("title_en"), StringLength(160, ErrorMessage = "must be at most 160 characters")]
    public string? TitleEn { get; init; }

    [StringLength(2000, ErrorMessage = "must be at most 2000 characters")]
    public string? Details { get; init; }

    [JsonPropertyName("details_en"), StringLength(4000, ErrorMessage = "must be at most 4000 characters")]
    public string? DetailsEn { get; init; }

    [Required(ErrorMessage = "must say where it is"), StringLength(80, ErrorMessage = "must be at most 80 characters")]
    public string? Place { get; init; }

    [Required(ErrorMessage = "must be an instant such as 2026-12-05T15:00:00+08:00")]
    public string? Start { get; init; }

    [Description("ISO 8601; left out when nobody knows.")]
    public string? End { get; init; }

    [Required(ErrorMessage = "must be how many people can take part"), Range(1, 2000, ErrorMessage = "must be from 1 to 2000")]
    public int? Places { get; init; }

    [StringLength(60, ErrorMessage = "must be at most 60 characters"), Description("What it costs a person, in words; left out when it is free.")]
    public string? Fee { get; init; }

    [Description("Only for this cluster.")]
    public string? Cluster { get; init; }

    [Description("Only for these households; a manager's own activity is for the households in their care anyway.")]
    public IReadOnlyList<string>? Households { get; init; }

    [Description("Also write it into the conversations of the households it is for.")]
    public bool Tell { get; init; }
}

internal sealed record CallOffRequest
{
    [StringLength(300, ErrorMessage = "must be at most 300 characters"), Description("Those who had signed up read it.")]
    public string? Reason { get; init; }
}
