using System.Globalization;

namespace Butler.Bot.Hosting.Models;

/// <summary>Which model answers beside the local one, checked at start.</summary>
/// <param name="Name">The model, or the deployment on Azure.</param>
/// <param name="Timeout">For a whole turn with all its calls; then the local model answers.</param>
public sealed record ModelOptions(ModelProvider Provider, Uri? Endpoint, string Name, string? ApiKey, TimeSpan Timeout)
{
    private const string Section = "Model";
    private const double DefaultSeconds = 20;
    private const double MostSeconds = 120;

    private static readonly Uri OpenAIEndpoint = new("https://api.openai.com/v1");

    /// <exception cref="SettingException">A setting is missing or wrong; the message names it.</exception>
    public static ModelOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var provider = ReadProvider(section["Provider"]);
        var timeout = ReadTimeout(section["TimeoutSeconds"]);
        if (provider == ModelProvider.Local)
            return new ModelOptions(provider, null, "", null, timeout);

        var endpoint = ReadEndpoint(section["Endpoint"], provider);
        var name = section["Name"];
        if (string.IsNullOrWhiteSpace(name))
            throw new SettingException($"{Section}:Name", provider == ModelProvider.AzureOpenAI ? "is missing; give the name of the deployment" : "is missing; give the name of the model");
        var key = section["ApiKey"];
        // A model on one's own machine often needs no key; the two services always do.
        if (string.IsNullOrWhiteSpace(key) && (provider == ModelProvider.AzureOpenAI || endpoint == OpenAIEndpoint))
            throw new SettingException($"{Section}:ApiKey", $"is missing; {provider} needs one");
        return new ModelOptions(provider, endpoint, name, string.IsNullOrWhiteSpace(key) ? null : key, timeout);
    }

    private static ModelProvider ReadProvider(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return ModelProvider.Local;
        return Enum.TryParse<ModelProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new SettingException($"{Section}:Provider", $"'{text}' is none of {string.Join(", ", Enum.GetNames<ModelProvider>())}");
    }

    private static Uri ReadEndpoint(string? text, ModelProvider provider)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return provider == ModelProvider.OpenAI
                ? OpenAIEndpoint
                : throw new SettingException($"{Section}:Endpoint", "is missing; give the resource's address, https://NAME.openai.azure.com");
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"
            ? endpoint
            : throw new SettingException($"{Section}:Endpoint", $"'{text}' is not an http(s) address");
    }

    private static TimeSpan ReadTimeout(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return TimeSpan.FromSeconds(DefaultSeconds);
        return double.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MostSeconds
            ? TimeSpan.FromSeconds(seconds)
            : throw new SettingException($"{Section}:TimeoutSeconds", $"'{text}' is not a number of seconds up to {MostSeconds}");
    }
}
