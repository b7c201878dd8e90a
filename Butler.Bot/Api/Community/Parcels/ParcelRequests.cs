using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Butler.Skills.Community.Parcels;

namespace Butler.Bot.Api.Community.Parcels;

internal sealed record ArrivalRequest
{
    [StringLength(40, ErrorMessage = "must be at most 40 characters"), Description("The courier; left out for the one the resident named.")]
    public string? Carrier { get; init; }

    [StringLength(64, ErrorMessage = "must be at most 64 characters"), Description("The courier's number; the same one again is the same parcel.")]
    public string? Tracking { get; init; }

    [StringLength(32, ErrorMessage = "must be at most 32 characters"), Description("What opens the locker.")]
    public string? Code { get; init; }

    [Required(ErrorMessage = "must say where it can be collected"), StringLength(100, ErrorMessage = "must be at most 100 characters")]
    public string? Place { get; init; }

    public ParcelArrival ToArrival() => new(Blank(Carrier), Blank(Tracking), Blank(Code), Place!.Trim());

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed record CollectRequest
{
    [StringLength(100, ErrorMessage = "must be at most 100 characters"), Description("Who took it; left out for the household.")]
    public string? By { get; init; }
}
