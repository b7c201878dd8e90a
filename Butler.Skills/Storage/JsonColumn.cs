using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Butler.Skills.Storage;

internal static class JsonColumn
{
    /// <summary>Keeps a small list inside its row as JSON; changes inside the list are noticed.</summary>
    public static PropertyBuilder<List<T>> AsJson<T>(this PropertyBuilder<List<T>> property)
    {
        property.HasConversion(
            new ValueConverter<List<T>, string>(list => list.Count == 0 ? "" : Json.Write(list), text => Parse<T>(text)),
            new ValueComparer<List<T>>(
                (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
                list => list.Count,
                list => new List<T>(list)));
        return property;
    }

    private static List<T> Parse<T>(string text) => text.Length == 0 ? [] : Json.Read<List<T>>(text);
}
