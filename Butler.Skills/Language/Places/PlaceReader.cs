using Butler.Skills.Language.Cues;

namespace Butler.Skills.Language.Places;

/// <summary>
/// Where in the home or the community something is to be done: 客厅, 儿子房间, 5栋后面, 负二楼, B2-118, "under the kitchen sink".
/// The most telling place of the message, joined with its neighbours ("客厅和两间卧室"). Thread-safe.
/// </summary>
public static class PlaceReader
{
    private const int LongestText = 300;

    public static PlaceMention? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            text = text[..LongestText];
        var folded = CueFold.Fold(text);
        return ChinesePlaces.Read(folded, text) ?? EnglishPlaces.Read(folded, text) ?? RoomNumbers.Read(folded, text);
    }

    /// <summary>A place that was said, for those who go there: "under the kitchen sink" is 厨房水槽下. As it was said where it is no place known here.</summary>
    public static string InChinese(string place) =>
        Read(place) is { Index: 0 } mention && mention.Length == place.Trim().Length ? mention.Chinese : place;
}
