namespace Butler.Bot.Hosting;

/// <summary>What the community is called (Community:Name, Community:NameEn).</summary>
public sealed record Community(string Name, string NameEn)
{
    public static Community Read(IConfiguration configuration)
    {
        var name = configuration["Community:Name"] is { Length: > 0 } chinese ? chinese : "小区";
        return new Community(name, configuration["Community:NameEn"] is { Length: > 0 } english ? english : name);
    }
}
