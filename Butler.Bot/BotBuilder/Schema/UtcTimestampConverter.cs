#nullable disable

using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Instants go out as ISO 8601 in UTC whatever offset they were given in; without one they are UTC.</summary>
internal sealed class UtcTimestampConverter : JsonConverter<DateTimeOffset?>
{
    public override void WriteJson(JsonWriter writer, DateTimeOffset? value, JsonSerializer serializer)
    {
        if (value is { } instant)
            writer.WriteValue(instant.UtcDateTime);
        else
            writer.WriteNull();
    }

    public override DateTimeOffset? ReadJson(
        JsonReader reader, Type objectType, DateTimeOffset? existingValue, bool hasExistingValue, JsonSerializer serializer)
        => reader switch
        {
            { TokenType: JsonToken.Null } => null,
            { Value: DateTimeOffset instant } => instant,
            { Value: DateTime instant } => new DateTimeOffset(DateTime.SpecifyKind(instant.ToUniversalTime(), DateTimeKind.Utc)),
            { Value: string text } when DateTimeOffset.TryParse(
                text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => instant,
            _ => throw new JsonSerializationException("Not an ISO 8601 instant.", reader.Path, 0, 0, null),
        };
}
