using Butler.Bot.Tests.Servers;

namespace Butler.Bot.Tests.Hosting;

/// <summary>A wrong setting stops the start with one line that names it.</summary>
public sealed class StartErrorTests
{
    [Theory]
    [InlineData("ConnectionStrings__Butler", "nonsense", "ConnectionStrings:Butler")]
    [InlineData("ConnectionStrings__Butler", "Data Source=/proc/no/such/place/b.db", "ConnectionStrings:Butler")]
    [InlineData("ConnectionStrings__Butler", "Data Source=:memory:", "ConnectionStrings:Butler")]
    [InlineData("ConnectionStrings__Redis", "abc=def=,,:", "ConnectionStrings:Redis")]
    [InlineData("Community__TimeZone", "Mars/Olympus", "Community:TimeZone")]
    [InlineData("Clock__Now", "yesterday-ish", "Clock:Now")]
    [InlineData("Turns__Patience", "12:00:00", "Turns:Patience")]
    [InlineData("MicrosoftAppId", "the-butler", "MicrosoftAppId")]
    [InlineData("DirectLine__Secret", "short", "DirectLine:Secret")]
    [InlineData("Demo__Enabled", "perhaps", "Demo:Enabled")]
    [InlineData("Knowledge__Folder", "/no/such/folder", "Knowledge:Folder")]
    [InlineData("Model__Provider", "Oracle", "Model:Provider")]
    [InlineData("ASPNETCORE_URLS", "not a url", "urls")]
    public async Task Start_WrongSetting_EndsWithOneLineThatNamesIt(string setting, string value, string named)
    {
        var folder = Directory.CreateTempSubdirectory("butler-start-");
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings__Butler"] = $"Data Source={Path.Combine(folder.FullName, "butler.db")}",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["Logging__LogLevel__Default"] = "Warning",
            [setting] = value,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(5));

        var (exitCode, output) = await HostProcess.RunAsync(settings, limit.Token);

        folder.Delete(recursive: true);
        Assert.Equal(1, exitCode);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length == 1, output);
        Assert.Contains(named, lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
