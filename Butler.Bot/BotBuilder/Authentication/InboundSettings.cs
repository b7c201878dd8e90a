#nullable disable

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whose tokens are accepted; the names are those of the SDK's settings.</summary>
internal sealed record InboundSettings(string AppId, string ChannelIssuer, string ChannelMetadata, string EmulatorMetadata, IReadOnlyList<string> EmulatorIssuers)
{
    // The tenants of the Bot Framework in which the emulator signs in, in the two versions of tokens.
    private static readonly string[] Tenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    public static InboundSettings Read(IConfiguration configuration) => new(
        configuration["MicrosoftAppId"],
        Given(configuration, "ToBotFromChannelTokenIssuer", "https://api.botframework.com"),
        Given(configuration, "ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.com/v1/.well-known/openidconfiguration"),
        Given(configuration, "ToBotFromEmulatorOpenIdMetadataUrl", "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration"),
        [.. Tenants.Append(configuration["MicrosoftAppTenantId"]).Where(t => !string.IsNullOrWhiteSpace(t))
            .SelectMany(t => new[] { $"https://sts.windows.net/{t}/", $"https://login.microsoftonline.com/{t}/v2.0" })]);

    private static string Given(IConfiguration configuration, string name, string otherwise) =>
        string.IsNullOrWhiteSpace(configuration[name]) ? otherwise : configuration[name];
}
