namespace Butler.Bot.Hosting.Models;

/// <summary>Which model tells what texts mean, checked at start.</summary>
/// <param name="Name">The model, or the deployment on Azure.</param>
internal sealed record EmbeddingOptions(ModelProvider Provider, Uri Endpoint, string Name, string? ApiKey)
{
    private const string Section = "Embeddings";
    private static readonly Uri OpenAIEndpoint = new("https://api.openai.com/v1");

    /// <summary>Null when none is configured: venues are then found by their words alone.</summary>
    /// <exception cref="SettingException">A setting is missing or wrong; the message names it.</exception>
    public static EmbeddingOptions? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var (providerText, endpointText, name, key) = (section["Provider"], section["Endpoint"], section["Name"], section["ApiKey"]);
        if (string.IsNullOrWhiteSpace(providerText))
        {
            return string.IsNullOrWhiteSpace(endpointText) && string.IsNullOrWhiteSpace(name)
                ? null
                : throw new SettingException($"{Section}:Provider", "is missing; give OpenAI (or what is compatible) or AzureOpenAI");
        }

        if (!Enum.TryParse<ModelProvider>(providerText, ignoreCase: true, out var provider) || provider is not (ModelProvider.OpenAI or ModelProvider.AzureOpenAI))
            throw new SettingException($"{Section}:Provider", $"'{providerText}' is neither OpenAI nor AzureOpenAI");
        if (string.IsNullOrWhiteSpace(name))
            throw new SettingException($"{Section}:Name", provider == ModelProvider.AzureOpenAI ? "is missing; give the name of the deployment" : "is missing; give the name of the model");
        if (string.IsNullOrWhiteSpace(endpointText) && provider == ModelProvider.AzureOpenAI)
            throw new SettingException($"{Section}:Endpoint", "is missing; give the resource's address, https://NAME.openai.azure.com");
        var endpoint = OpenAIEndpoint;
        if (!string.IsNullOrWhiteSpace(endpointText) && (!Uri.TryCreate(endpointText, UriKind.Absolute, out endpoint!) || endpoint.Scheme is not ("http" or "https")))
            throw new SettingException($"{Section}:Endpoint", $"'{endpointText}' is not an http(s) address");
        if (string.IsNullOrWhiteSpace(key) && (provider == ModelProvider.AzureOpenAI || endpoint == OpenAIEndpoint))
            throw new SettingException($"{Section}:ApiKey", $"is missing; {provider} needs one");
        return new EmbeddingOptions(provider, endpoint, name, string.IsNullOrWhiteSpace(key) ? null : key);
    }
}
