namespace Butler.Skills.Community.Parcels;

public enum ParcelState
{
    /// <summary>The resident asked the desk to take it in; it has not come yet.</summary>
    Expected,

    /// <summary>It waits to be collected.</summary>
    Arrived,
    Collected,

    /// <summary>The resident no longer wants it taken in.</summary>
    Dropped,
}
