using System.CommandLine;
using System.Text.Json;
using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Weixin;
using Butler.Skills.Households.Contacts;

namespace Butler.Bot.Channels.WeChat.Commands;

/// <summary><c>service-card HOUSEHOLD</c>: a household's 24-hour service card with a code that binds one person.</summary>
internal static class ServiceCardCommand
{
    private const int CardSeconds = 30 * 24 * 3600;

    public static Command Create()
    {
        var household = new Argument<string>("household") { Description = "The household's id" };
        var database = CommandHost.DatabaseOption();
        var command = new Command(
            "service-card",
            "Draws a new one-time code for a household and prints its 24-hour service card (24小时服务卡). With WeChat configured it also gives the address to print as a QR code. The code is told now and never again. Exit code 1 when there is no such household.")
        {
            household, database,
        };
        command.SetAction((parsed, stop) => PrintAsync(parsed.GetRequiredValue(household), parsed.GetValue(database), parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> PrintAsync(string household, string? database, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = CommandHost.CreateBuilder(CommandHost.Database(database));
        builder.AddCommunityTime();
        builder.AddStorage();
        builder.AddRedis();
        builder.AddWeChatCalls();
        await using var app = builder.BuildChecked();
        await app.UpdateSchemaAsync(cancellationToken);
        var cards = new CardDesk(app.Services.GetRequiredService<Transactions>(), TimeProvider.System);
        if (await cards.IssueAsync(household, cancellationToken) is not { } card)
        {
            await output.WriteLineAsync($"There is no household '{household}'.");
            return ExitCodes.NotFine;
        }

        var time = app.Services.GetRequiredService<CommunityTime>();
        await output.WriteLineAsync($"""
            24小时服务卡 · {card.Room}
            客户经理：{card.ManagerName ?? "管家中心"}  {card.ManagerPhone}
            绑定码：{BindingWords.Spaced(card.Code)}（{time.Local(card.ExpiresAt):yyyy-MM-dd HH:mm} 前有效，限一人使用一次）
            用法：关注公众号后扫码，或把绑定码发给公众号，再回复登记手机号后四位。
            """);
        foreach (var account in app.Services.GetRequiredService<WeChatOptions>().Accounts.Where(a => a.AppSecret is not null))
            await output.WriteLineAsync(await QrAsync(app.Services.GetRequiredService<WeChatApi>(), account, card.Code, cancellationToken));
        return ExitCodes.Fine;
    }

    private static async Task<string> QrAsync(WeChatApi api, WeChatAccount account, string code, CancellationToken cancellationToken)
    {
        try
        {
            var body = new { expire_seconds = CardSeconds, action_name = "QR_STR_SCENE", action_info = new { scene = new { scene_str = code } } };
            var answer = await api.PostAsync(account, "qrcode/create", body, cancellationToken);
            if (answer.Outcome.Kind != ErrorKind.None)
                return $"二维码没有生成（errcode {answer.Outcome.Code}）；绑定码照常可用。";
            using var created = JsonDocument.Parse(answer.Body);
            return $"二维码内容：{created.RootElement.GetProperty("url").GetString()}";
        }
        catch (HttpRequestException)
        {
            return "二维码没有生成（连不上微信接口）；绑定码照常可用。";
        }
    }
}
