using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community.Parcels;

/// <summary>What the desk or an integration does with parcels. Works in the caller's unit of work and saves nothing.</summary>
public static class ParcelDesk
{
    /// <summary>
    /// Records that a parcel has come. One with the carrier's number that is known already is that parcel; otherwise it is
    /// the one the household announced from this courier, or a new one.
    /// </summary>
    /// <returns>The parcel, and the conversation that was told of it, if it was news.</returns>
    public static async Task<(Parcel Parcel, string? Told)> ReceiveAsync(
        ButlerDb db, string householdId, ParcelArrival arrival, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await db.Parcels
            .Where(p => p.HouseholdId == householdId && (p.State == ParcelState.Expected || (p.Tracking != null && p.Tracking == arrival.Tracking)))
            .OrderBy(p => p.CreatedAt).ThenBy(p => p.Id)
            .ToListAsync(cancellationToken);
        if (arrival.Tracking is not null && known.Find(p => p.Tracking == arrival.Tracking) is { } same)
            return (same, null);
        var parcel = (arrival.Carrier is null ? null : known.Find(p => p.Carrier == arrival.Carrier)) ?? db.Parcels.Add(Parcel.Unannounced(householdId, now)).Entity;
        return (parcel, await ArriveAsync(db, parcel, arrival, now, cancellationToken));
    }

    /// <summary>The announced parcel has come; null when it is not expected any more or the household has no conversation.</summary>
    public static async Task<string?> ArriveAsync(ButlerDb db, Parcel parcel, ParcelArrival arrival, DateTimeOffset now, CancellationToken cancellationToken) =>
        parcel.Arrive(arrival, now) ? await HouseholdNotices.TellAsync(db, parcel.HouseholdId, ParcelWords.Arrived(parcel), now, cancellationToken) : null;
}
