#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class ChannelAccount
{
    // A field, not the property: most activities carry no extension data, so none is allocated for them.
    [JsonExtensionData]
    private JObject _properties;

    public ChannelAccount()
    {
    }

    public ChannelAccount(
        string id = default,
        string name = default,
        string role = default,
        string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("role")]
    public string Role { get; set; }

    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>What the JSON object held beyond the named properties; written back with it.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
