using System.CommandLine;
using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Commands;

/// <summary><c>wechat check</c> and <c>wechat menu</c>: tries what is configured, and puts the menu on the accounts.</summary>
internal static class WeChatCommand
{
    public static Command Create()
    {
        var check = new Command("check", "Tries the configured accounts: keys and signatures, the API's address and clock, token, IP whitelist. Says what to do about each fault; exit code 1 when there is one.");
        check.SetAction((parsed, stop) => RunAsync(parsed.InvocationConfiguration.Output, CheckAsync, stop));
        var menu = new Command("menu", "Puts the configured menu (WeChat:Menu) on the accounts. Exit code 1 when the platform refuses it.");
        menu.SetAction((parsed, stop) => RunAsync(parsed.InvocationConfiguration.Output, PutMenuAsync, stop));
        return new Command("wechat", "The WeChat Official Accounts.") { check, menu };
    }

    private static async Task<int> RunAsync(TextWriter output, Func<IServiceProvider, WeChatAccount, TextWriter, CancellationToken, Task<bool>> action, CancellationToken cancellationToken)
    {
        var builder = CommandHost.CreateBuilder(new Dictionary<string, string?>());
        builder.AddCommunityTime();
        builder.AddRedis();
        builder.AddWeChatCalls();
        await using var app = builder.BuildChecked();
        var accounts = app.Services.GetRequiredService<WeChatOptions>().Accounts;
        if (accounts.Count == 0)
        {
            await output.WriteLineAsync("No account is configured. Set WeChat:AppId, WeChat:AppSecret, WeChat:Token and WeChat:EncodingAesKey.");
            return ExitCodes.NotFine;
        }

        var fine = true;
        foreach (var account in accounts)
        {
            await output.WriteLineAsync($"{account.AppId}:");
            fine &= await action(app.Services, account, output, cancellationToken);
        }

        return fine ? ExitCodes.Fine : ExitCodes.NotFine;
    }

    private static async Task<bool> CheckAsync(IServiceProvider services, WeChatAccount account, TextWriter output, CancellationToken cancellationToken)
    {
        var fine = true;
        foreach (var finding in await ActivatorUtilities.CreateInstance<SelfTest>(services).RunAsync(account, cancellationToken))
        {
            fine &= finding.Fine;
            await output.WriteLineAsync($"  {(finding.Fine ? "ok  " : "FAIL")} {finding.What}{(finding.Advice is null ? "" : $": {finding.Advice}")}");
        }

        return fine;
    }

    private static async Task<bool> PutMenuAsync(IServiceProvider services, WeChatAccount account, TextWriter output, CancellationToken cancellationToken)
    {
        var answer = await services.GetRequiredService<WeChatApi>()
            .PostAsync(account, "menu/create", AccountMenu.Of(services.GetRequiredService<WeChatOptions>().Menu), cancellationToken);
        var fine = answer.Outcome.Kind == ErrorKind.None;
        await output.WriteLineAsync(fine ? "  The menu is on the account; clients show it within a day, or after following anew." : $"  The platform refused the menu (errcode {answer.Outcome.Code}).");
        return fine;
    }
}
