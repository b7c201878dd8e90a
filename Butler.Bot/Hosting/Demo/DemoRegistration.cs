namespace Butler.Bot.Hosting.Demo;

public static class DemoRegistration
{
    private const string EnabledSetting = "Demo:Enabled";
    private const string PasswordSetting = "Demo:Password";

    /// <summary>Demo data is on by default in Development only.</summary>
    public static void AddDemoData(this WebApplicationBuilder builder)
    {
        var password = builder.Configuration[PasswordSetting];
        builder.Services.AddSingleton(new DemoOptions(IsEnabled(builder), string.IsNullOrWhiteSpace(password) ? null : password));
        builder.Services.AddSingleton<DemoPassword>();
        builder.Services.AddScoped<DemoAccounts>();
        builder.Services.AddSingleton<DemoCommunity>();
        builder.Services.AddScoped<DemoData>();
    }

    /// <summary>Fills the demo community, and prints its sign-ins once the host listens.</summary>
    public static async Task FillDemoDataAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        if (!app.Services.GetRequiredService<DemoOptions>().Enabled)
            return;
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoData>().FillAsync(cancellationToken);
        var password = scope.ServiceProvider.GetRequiredService<DemoPassword>();
        var line = password.IsSet
            ? "the password is the one set as Demo__Password"
            : $"password {await password.FindAsync(cancellationToken)} (Demo__Password sets another)";
        // On the console and not in the log: what is logged may be kept elsewhere.
        app.Lifetime.ApplicationStarted.Register(() =>
            System.Console.Out.Write($"Demo sign-ins: {string.Join(", ", DemoStaff.All().Select(s => s.SignIn))}; {line}{Environment.NewLine}"));
    }

    private static bool IsEnabled(WebApplicationBuilder builder) => builder.Configuration[EnabledSetting] switch
    {
        null or "" => builder.Environment.IsDevelopment(),
        var word when bool.TryParse(word, out var enabled) => enabled,
        var word => throw new SettingException(EnabledSetting, $"'{word}' is neither true nor false"),
    };
}
