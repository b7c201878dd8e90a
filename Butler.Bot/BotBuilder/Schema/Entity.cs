#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class Entity
{
    // A field, not the property: most activities carry no extension data, so none is allocated for them.
    [JsonExtensionData]
    private JObject _properties;

    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What the JSON object held beyond the named properties; written back with it.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        Type = entity.Type;
        Properties = entity.Properties;
    }
}
