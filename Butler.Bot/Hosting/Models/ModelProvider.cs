namespace Butler.Bot.Hosting.Models;

public enum ModelProvider
{
    /// <summary>The built-in model alone: no key, no network.</summary>
    Local,

    AzureOpenAI,

    /// <summary>OpenAI or any endpoint that speaks its chat completions.</summary>
    OpenAI,
}
