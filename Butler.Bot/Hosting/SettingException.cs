namespace Butler.Bot.Hosting;

/// <summary>A setting is wrong: the host prints one line that names it and does not start.</summary>
public sealed class SettingException(string setting, string fault) : Exception($"{setting} {fault}.")
{
    public string Setting { get; } = setting;
}
