using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Models;
using Microsoft.Extensions.Configuration;

namespace Butler.Bot.Tests.Hosting.Models;

public sealed class ModelOptionsTests
{
    [Fact]
    public void Read_Nothing_IsLocal() => Assert.Equal(ModelProvider.Local, Read().Provider);

    [Fact]
    public void Read_CompatibleEndpoint_NeedsNoKey()
    {
        var options = Read(("Provider", "openai"), ("Endpoint", "http://localhost:11434/v1"), ("Name", "qwen3"));

        Assert.Equal((ModelProvider.OpenAI, "qwen3", null), (options.Provider, options.Name, options.ApiKey));
    }

    [Theory]
    [InlineData("Model:Provider", "Provider=Claude")]
    [InlineData("Model:Provider", "Provider=7")]
    [InlineData("Model:Name", "Provider=OpenAI;ApiKey=k")]
    [InlineData("Model:ApiKey", "Provider=OpenAI;Name=gpt")]
    [InlineData("Model:Endpoint", "Provider=OpenAI;Name=gpt;Endpoint=localhost")]
    [InlineData("Model:Endpoint", "Provider=AzureOpenAI;Name=gpt;ApiKey=k")]
    [InlineData("Model:ApiKey", "Provider=AzureOpenAI;Name=gpt;Endpoint=https://x.openai.azure.com")]
    [InlineData("Model:TimeoutSeconds", "TimeoutSeconds=never")]
    [InlineData("Model:TimeoutSeconds", "TimeoutSeconds=0")]
    public void Read_WrongSetting_IsNamed(string setting, string settings)
    {
        var pairs = settings.Split(';').Select(s => s.Split('=', 2)).Select(s => (s[0], s[1])).ToArray();

        Assert.Equal(setting, Assert.Throws<SettingException>(() => Read(pairs)).Setting);
    }

    private static ModelOptions Read(params (string Key, string Value)[] settings) => ModelOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>($"Model:{s.Key}", s.Value))).Build());
}
