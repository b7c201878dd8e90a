using Butler.Bot.Api;
using Butler.Bot.Care;
using Butler.Bot.Channels.BotFramework;
using Butler.Bot.Channels.DirectLine.Page;
using Butler.Bot.Channels.DirectLine;
using Butler.Bot.Channels.WeChat.Commands;
using Butler.Bot.Channels.WeChat;
using Butler.Bot.Channels.WeCom;
using Butler.Bot.Console;
using Butler.Bot.Evaluation;
using Butler.Bot.Handoffs;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Demo;
using Butler.Bot.Hosting.Health;
using Butler.Bot.Hosting.RateLimits;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Telemetry;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Hosting.Tokens;
using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Hosting;
using Butler.Bot.Households;
using Butler.Bot.Knowledge.CommandLine;
using Butler.Bot.Knowledge;
using Butler.Bot.Promises;
using Butler.Bot.Recurring;
using Butler.Bot.Reminders;
using Butler.Bot.Weixin;
using Microsoft.Extensions.Options;

try
{
    if (Commands.AreAsked(args))
        return await Commands.RunAsync(args, [KnowledgeCommand.Create(), EvaluateCommand.Create(), HouseholdsCommand.Create(), ManagersCommand.Create(), ServiceCardCommand.Create(), WeChatCommand.Create()]);

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find(args) });
    builder.UseButlerDefaults();
    builder.AddButler();
    builder.Services.AddPromises();
    builder.AddTokens();
    builder.AddHealth();
    builder.AddTelemetry();
    builder.AddRateLimits();
    builder.AddUploads();
    builder.Services.AddReminderDelivery();
    builder.Services.AddRecurring();
    builder.AddBotFramework();
    builder.AddDirectLine();
    builder.AddWeixin();
    builder.AddWeChat();
    builder.AddWeCom();
    builder.AddResidentPage();
    builder.AddSignIn();
    builder.AddDemoData();
    builder.AddApi();
    builder.AddCare();
    builder.AddConsole();
    builder.AddHandoffWatch();

    var app = builder.Build();
    // Now rather than by the host's start, which would print a stack trace before the one line below.
    app.Services.GetService<IStartupValidator>()?.Validate();
    app.ReadKnowledgeAhead();
    await app.UpdateSchemaAsync();
    await app.ContinueClockAsync();
    await app.FillDemoDataAsync();

    app.UseProblems();
    app.MapHealth();
    app.MapTelemetry();
    app.MapBotFramework();
    app.MapUploads();
    app.MapDirectLine();
    app.MapWeChat();
    app.MapWeCom();
    app.MapResidentPage();
    app.MapApi();
    app.MapConsole();
    app.PrintWhereToChat();
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartFault.Describe(failure) is { } fault)
{
    await Console.Error.WriteLineAsync($"The butler does not start: {fault.ReplaceLineEndings(" ")}");
    return 1;
}
