using System.Globalization;
using Butler.Bot.Hosting;

namespace Butler.Bot.Care;

public static class CareRegistration
{
    private const string RatioSetting = "Community:HouseholdsPerManager";
    private const int UsualRatio = 80;
    private const string HoursSetting = "Community:ManagerHours";
    private const string UsualHours = "08:00-20:00";

    private static readonly int[] Ratios = [30, 50, 80, 100];

    /// <summary>What people of staff see and do, whether through the console or the API.</summary>
    public static void AddCare(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new AssignmentOptions(ReadRatio(builder.Configuration[RatioSetting])));
        builder.Services.AddSingleton(ReadHours(builder.Configuration[HoursSetting]));
        builder.Services.AddSingleton<Presence>();
        builder.Services.AddSingleton<HandoffWork>();
        builder.Services.AddSingleton<OrderWork>();
        builder.Services.AddSingleton<CareTalks>();
        builder.Services.AddSingleton<CareOrders>();
        builder.Services.AddSingleton<CareHouseholds>();
        builder.Services.AddSingleton<CareMembers>();
        builder.Services.AddSingleton<CareAlarms>();
        builder.Services.AddSingleton<CareStaff>();
        builder.Services.AddSingleton<CareRoster>();
        builder.Services.AddSingleton<CareReports>();
        builder.Services.AddSingleton<CareKnowledge>();
        builder.Services.AddSingleton<CareAudience>();
        builder.Services.AddSingleton<CareNotices>();
        builder.Services.AddSingleton<CareActivities>();
        builder.Services.AddSingleton<CareDrafts>();
        builder.Services.AddSingleton<CareBoard>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<CareBoard>());
    }

    private static int ReadRatio(string? text) => text switch
    {
        null or "" => UsualRatio,
        _ when int.TryParse(text, out var ratio) && Ratios.Contains(ratio) => ratio,
        _ => throw new SettingException(RatioSetting, $"'{text}' is none of {string.Join(", ", Ratios)}"),
    };

    private static RosterOptions ReadHours(string? text) =>
        (string.IsNullOrEmpty(text) ? UsualHours : text).Split('-') is [var from, var until]
        && TimeOnly.TryParseExact(from, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && TimeOnly.TryParseExact(until, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first < last
            ? new RosterOptions(first, last)
            : throw new SettingException(HoursSetting, $"'{text}' is no span of a day such as {UsualHours}");
}
