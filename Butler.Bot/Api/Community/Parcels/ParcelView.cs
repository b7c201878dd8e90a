using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Parcels;

namespace Butler.Bot.Api.Community.Parcels;

/// <summary>A parcel of a household.</summary>
/// <param name="Code">What opens the locker.</param>
/// <param name="Note">What the resident said when they asked the desk to take it in.</param>
/// <param name="By">Who collected it.</param>
internal sealed record ParcelView(
    string Id,
    string Household,
    [property: JsonConverter(typeof(Words<ParcelState>))] ParcelState State,
    string? Carrier,
    string? Tracking,
    string? Code,
    string? Place,
    string? Note,
    DateTimeOffset Created,
    DateTimeOffset? Arrived,
    DateTimeOffset? Collected,
    string? By)
{
    public static ParcelView Of(Parcel parcel, CommunityTime time) => new(
        parcel.Id, parcel.HouseholdId, parcel.State, parcel.Carrier, parcel.Tracking, parcel.PickupCode, parcel.Place, parcel.Note,
        time.Local(parcel.CreatedAt), time.Local(parcel.ArrivedAt), time.Local(parcel.CollectedAt), parcel.CollectedBy);
}
