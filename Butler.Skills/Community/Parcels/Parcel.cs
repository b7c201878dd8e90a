using Butler.Skills.Storage;

namespace Butler.Skills.Community.Parcels;

/// <summary>A parcel of one household, from the wish that the desk takes it in, or from its arrival, until it is collected.</summary>
public sealed class Parcel : IVersioned
{
    private Parcel() { }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public ParcelState State { get; private set; }
    public string? Carrier { get; private set; }

    /// <summary>The carrier's number; the same one again for the same household is the same parcel.</summary>
    public string? Tracking { get; private set; }

    /// <summary>Opens the locker or is shown at the counter: for the household's eyes only.</summary>
    public string? PickupCode { get; private set; }

    public string? Place { get; private set; }

    /// <summary>What the resident said about it.</summary>
    public string? Note { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? ArrivedAt { get; private set; }
    public DateTimeOffset? CollectedAt { get; private set; }
    public string? CollectedBy { get; private set; }
    public long Version { get; private set; }

    public bool IsOpen => State is ParcelState.Expected or ParcelState.Arrived;

    public static Parcel Expect(string householdId, string? carrier, string? note, DateTimeOffset now) => new()
    {
        Id = Ids.New(),
        HouseholdId = householdId,
        State = ParcelState.Expected,
        Carrier = carrier,
        Note = note,
        CreatedAt = now,
    };

    public static Parcel Unannounced(string householdId, DateTimeOffset now) => Expect(householdId, carrier: null, note: null, now);

    /// <summary>False when it is no longer expected.</summary>
    public bool Arrive(ParcelArrival arrival, DateTimeOffset now)
    {
        if (State != ParcelState.Expected)
            return false;
        State = ParcelState.Arrived;
        (Carrier, Tracking, PickupCode, Place) = (arrival.Carrier ?? Carrier, arrival.Tracking, arrival.PickupCode, arrival.Place);
        ArrivedAt = now;
        return true;
    }

    public bool Collect(string by, DateTimeOffset now)
    {
        if (State != ParcelState.Arrived)
            return false;
        State = ParcelState.Collected;
        (CollectedBy, CollectedAt) = (by, now);
        return true;
    }

    public bool Drop()
    {
        if (State != ParcelState.Expected)
            return false;
        State = ParcelState.Dropped;
        return true;
    }
}

/// <param name="Place">Where it is: a locker, the butler centre.</param>
public sealed record ParcelArrival(string? Carrier, string? Tracking, string? PickupCode, string Place);
