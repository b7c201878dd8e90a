namespace Butler.Skills.Venues.Answers;

internal static class Distance
{
    private const double KilometresPerDegree = 111.2;

    /// <summary>As the crow flies; far enough when either place is not on the map.</summary>
    public static double Kilometres(Venue one, Venue other)
    {
        if (one is not { Latitude: { } lat1, Longitude: { } lon1 } || other is not { Latitude: { } lat2, Longitude: { } lon2 })
            return double.MaxValue;
        var north = (lat1 - lat2) * KilometresPerDegree;
        var east = (lon1 - lon2) * KilometresPerDegree * Math.Cos(lat1 * Math.PI / 180);
        return Math.Sqrt(north * north + east * east);
    }
}
