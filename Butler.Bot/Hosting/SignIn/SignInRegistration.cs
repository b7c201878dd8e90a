using Butler.Bot.Hosting.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Hosting.SignIn;

public static class SignInRegistration
{
    /// <summary>The policy of endpoints for signed-in staff.</summary>
    public const string StaffOnly = "Staff";

    private const int MostWrongPasswords = 5;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(5);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped(provider => provider.GetRequiredService<IHostStore>().Open());
        builder.Services.AddIdentityCore<IdentityUser>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = MostWrongPasswords;
            options.Lockout.DefaultLockoutTimeSpan = LockedFor;
            // Length is what makes a password good; rules about kinds of characters make people write it down.
            options.Password.RequiredLength = 10;
            options.Password.RequiredUniqueChars = 5;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
        }).AddEntityFrameworkStores<HostDb>().AddTokenProvider<AuthenticatorTokenProvider<IdentityUser>>(TokenOptions.DefaultAuthenticatorProvider);
        builder.Services.AddScoped<StaffSignIn>();
        builder.Services.AddSingleton<StaffAccounts>();
        builder.Services.AddScoped<Caller>();
        // Every replica reads what another has signed or encrypted, before and after a restart.
        builder.Services.AddDataProtection().SetApplicationName("butler");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>, StoredKeys>();
        // The keys lie where the host's other secrets do; a warning at every start would tell nobody anything.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        builder.Services.AddAuthenticationCore(options => options.AddScheme<StaffTokenHandler>(StaffTokenHandler.SchemeName, displayName: null));
        builder.Services.AddTransient<StaffTokenHandler>();
        builder.Services.AddWebEncoders();
        builder.Services.AddAuthorizationBuilder().AddPolicy(
            StaffOnly,
            new AuthorizationPolicyBuilder(StaffTokenHandler.SchemeName).RequireAuthenticatedUser().Build());
    }
}
