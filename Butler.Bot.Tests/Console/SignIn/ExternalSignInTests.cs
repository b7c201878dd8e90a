using Butler.Bot.Console;
using Butler.Bot.Console.SignIn.External;
using Butler.Bot.Hosting;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Tests.Console.SignIn;

/// <summary>The company's own sign-in: whom the settings name comes in as that person, everybody else stays outside.</summary>
public sealed class ExternalSignInTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KnownSubject_IsThePersonTheSettingsName()
    {
        await using var provider = await OpenIdProvider.StartAsync();
        await using var host = new ButlerHost(Settings(provider));
        using var browser = Browser(host);
        provider.Subject = "8f3c-manager-a";

        var end = await SignInAsync(browser, "/manager/orders");

        Assert.Equal("/manager/orders", end.Path);
        Assert.Equal(200, (int)(await browser.GetAsync("/manager/orders", Stop)).StatusCode);
        var ticket = host.Get<IOptionsMonitor<CookieAuthenticationOptions>>().Get(ConsoleRegistration.Scheme).TicketDataFormat.Unprotect(end.Cookie);
        Assert.Equal(("manager-a", "manager"), (ticket!.Principal.FindFirst(StaffClaims.SignIn)?.Value, ticket.Principal.FindFirst(StaffClaims.Role)?.Value));
    }

    [Theory]
    [InlineData("somebody else", false)]
    [InlineData("", false)]
    [InlineData("0000-nobody", false)]
    [InlineData("8f3c-manager-a", true)]
    public async Task UnknownSubject_OrForgedToken_StaysOutsideAndMakesNoAccount(string subject, bool forges)
    {
        await using var provider = await OpenIdProvider.StartAsync();
        await using var host = new ButlerHost(Settings(provider));
        using var browser = Browser(host);
        (provider.Subject, provider.Forges) = (subject, forges);
        var accounts = await AccountsAsync(host);

        var end = await SignInAsync(browser, "/manager");

        Assert.Equal(("/manager/sign-in?company=refused", null), end);
        Assert.Contains("企业账号没有登录成功", await ReadAsync(browser, end.Path), StringComparison.Ordinal);
        Assert.Equal(302, (int)(await browser.GetAsync("/manager/orders", Stop)).StatusCode);
        Assert.Equal(accounts, await AccountsAsync(host));
    }

    [Fact]
    public async Task PersonWhoLeft_StaysOutside()
    {
        await using var provider = await OpenIdProvider.StartAsync();
        await using var host = new ButlerHost(Settings(provider));
        using var browser = Browser(host);
        provider.Subject = "8f3c-manager-a";
        await SignInAsync(browser, "/manager");
        await using (var db = host.Open())
        {
            (await db.Staff.SingleAsync(s => s.SignIn == "manager-a", Stop)).Leave(ButlerHost.Morning);
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(302, (int)(await browser.GetAsync("/manager/orders", Stop)).StatusCode);
        Assert.Equal("/manager/sign-in?company=refused", (await SignInAsync(browser, "/manager")).Path);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/elsewhere")]
    public async Task ReturnAddress_OfAnotherSite_IsTheConsole(string back)
    {
        await using var provider = await OpenIdProvider.StartAsync();
        await using var host = new ButlerHost(Settings(provider));
        using var browser = Browser(host);
        provider.Subject = "8f3c-manager-a";

        Assert.Equal("/manager", (await SignInAsync(browser, back)).Path);
    }

    [Fact]
    public async Task WithoutSettings_TheConsoleOffersNothingOfTheKind()
    {
        await using var host = new ButlerHost();
        using var browser = Browser(host);

        Assert.Contains("登录", await ReadAsync(browser, "/manager/sign-in"), StringComparison.Ordinal);
        Assert.DoesNotContain("企业账号", await ReadAsync(browser, "/manager/sign-in"), StringComparison.Ordinal);
        Assert.NotEqual("Found", (await browser.GetAsync(ExternalSignInRegistration.Path, Stop)).StatusCode.ToString());
    }

    [Theory]
    [InlineData("OpenIdConnect:Authority", "ClientId=c", "ClientSecret=s", "People:manager-a=1")]
    [InlineData("OpenIdConnect:ClientId", "Authority=https://id.example", "ClientSecret=s", "People:manager-a=1")]
    [InlineData("OpenIdConnect:ClientSecret", "Authority=https://id.example", "ClientId=c", "People:manager-a=1")]
    [InlineData("OpenIdConnect:People", "Authority=https://id.example", "ClientId=c", "ClientSecret=s")]
    [InlineData("OpenIdConnect:People:manager-a", "Authority=https://id.example", "ClientId=c", "ClientSecret=s", "People:manager-a= ")]
    [InlineData("OpenIdConnect:People", "Authority=https://id.example", "ClientId=c", "ClientSecret=s", "People:manager-a=1", "People:manager-b=1")]
    [InlineData("OpenIdConnect:Authority", "Authority=http://id.example", "ClientId=c", "ClientSecret=s", "People:manager-a=1")]
    [InlineData("OpenIdConnect:Authority", "Authority=id.example", "ClientId=c", "ClientSecret=s", "People:manager-a=1")]
    public void SettingsByHalves_StopTheStartAndSayWhichIsWrong(string setting, params string[] given)
    {
        var pairs = given.Select(g => g.Split('=', 2)).ToDictionary(g => $"OpenIdConnect:{g[0]}", g => (string?)g[1]);

        var fault = Assert.Throws<SettingException>(() => ExternalSignInRegistration.Read(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build()));

        Assert.Equal(setting, fault.Setting);
        Assert.StartsWith(setting, fault.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Settings(OpenIdProvider provider) => new()
    {
        ["OpenIdConnect:Authority"] = provider.Authority,
        ["OpenIdConnect:ClientId"] = OpenIdProvider.ClientId,
        ["OpenIdConnect:ClientSecret"] = OpenIdProvider.ClientSecret,
        ["OpenIdConnect:People:manager-a"] = "8f3c-manager-a",
        // Named in the settings, and nobody who works here.
        ["OpenIdConnect:People:nobody"] = "0000-nobody",
    };

    private static HttpClient Browser(ButlerHost host) => host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Goes the whole way: console, provider, back; gives where it ends, and the console's cookie when there is one.</summary>
    private static async Task<(string Path, string? Cookie)> SignInAsync(HttpClient browser, string back)
    {
        using var asked = await browser.GetAsync($"{ExternalSignInRegistration.Path}?returnUrl={Uri.EscapeDataString(back)}", Stop);
        Assert.Equal(302, (int)asked.StatusCode);
        using var outside = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var vouched = await outside.GetAsync(asked.Headers.Location, Stop);
        Assert.Equal(302, (int)vouched.StatusCode);
        using var admitted = await browser.GetAsync(vouched.Headers.Location!.PathAndQuery, Stop);
        Assert.Equal(302, (int)admitted.StatusCode);
        const string Name = "butler-console=";
        var cookie = admitted.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(c => c.StartsWith(Name, StringComparison.Ordinal)) : null;
        return (admitted.Headers.Location!.ToString(), cookie?[Name.Length..cookie.IndexOf(';', StringComparison.Ordinal)]);
    }

    private static async Task<string> ReadAsync(HttpClient browser, string path) => System.Net.WebUtility.HtmlDecode(await browser.GetStringAsync(path, Stop));

    private static async Task<int> AccountsAsync(ButlerHost host)
    {
        await using var db = host.Get<IHostStore>().Open();
        return await db.Accounts.CountAsync(Stop);
    }
}
