namespace Butler.Skills.Venues;

/// <summary>
/// The keys of the known columns. Every other column of a file is an attribute whose key is its own header, so residents
/// may ask about it by that name.
/// </summary>
public static class VenueKeys
{
    public const string Address = "address";
    public const string Phone = "phone";
    public const string Hours = "hours";
    public const string Fee = "fee";
    public const string Price = "price";
    public const string Rating = "rating";
    public const string Metro = "metro";
    public const string Nearby = "nearby";
    public const string Tags = "tags";

    /// <summary>An attribute, not a column: what a guest spends in a restaurant. It also stands in for a price that is not given.</summary>
    public const string PerHead = "人均消费";

    /// <summary>How the headers of lists of neighbours by category begin: 周边景点, 周边餐馆, 周边酒店.</summary>
    public const string NearbyPrefix = "周边";
}
