#nullable disable

using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal sealed class WireContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.PropertyType == typeof(string))
            property.Converter ??= StringsOnlyConverter.Instance;
        return property;
    }

    // Left alone, Newtonsoft makes "5" of 5 and "True" of true.
    private sealed class StringsOnlyConverter : JsonConverter
    {
        public static readonly StringsOnlyConverter Instance = new();

        public override bool CanWrite => false;

        public override bool CanConvert(Type objectType) => objectType == typeof(string);

        public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
            reader.TokenType switch
            {
                JsonToken.String => reader.Value,
                JsonToken.Null => null,
                _ => throw new JsonSerializationException("A string is expected.", reader.Path, 0, 0, null),
            };

        public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
