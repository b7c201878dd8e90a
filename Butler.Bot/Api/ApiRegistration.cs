using System.Text.Encodings.Web;
using System.Text.Unicode;
using Butler.Bot.Api.Alarms;
using Butler.Bot.Api.Clocks;
using Butler.Bot.Api.Community;
using Butler.Bot.Api.Development;
using Butler.Bot.Api.Handoffs;
using Butler.Bot.Api.Households;
using Butler.Bot.Api.Knowledge;
using Butler.Bot.Api.Messages;
using Butler.Bot.Api.Orders;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Reports;
using Butler.Bot.Api.SignIn;
using Butler.Bot.Hosting.SignIn;

namespace Butler.Bot.Api;

public static class ApiRegistration
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<BadRequestHandler>();
        // What the framework's own binding refuses comes out the same way in every environment.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        builder.Services.AddScoped<OrderReader>();
        builder.Services.AddScoped<OrderSteps>();
        builder.Services.AddScoped<HandoffSteps>();
        builder.Services.AddScoped<EntrySteps>();
        builder.Services.AddSingleton<ProfileReader>();
        builder.Services.AddCommunityApi();
        builder.Services.AddOpenApi(ApiDocument.Describe);
    }

    /// <summary>Errors of the whole host as problem details, also those without a body of their own. Comes before everything that is mapped.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireAuthorization(SignInRegistration.StaffOnly).ProducesProblem(StatusCodes.Status401Unauthorized);
        api.MapSignIn();
        api.MapHouseholds();
        api.MapOrders();
        api.MapHandoffs();
        api.MapMessages();
        api.MapAlarms();
        api.MapClocks();
        api.MapCommunity();
        api.MapKnowledge();
        api.MapReports();
        if (app.Environment.IsDevelopment())
            api.MapDevelopmentClock();
        app.MapOpenApi();
    }
}
