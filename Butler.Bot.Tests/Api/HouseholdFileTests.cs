using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Language.Text;
using Butler.Skills.Language.Times;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;

namespace Butler.Bot.Tests.Api;

/// <summary>Reminders, preferences and the diary of a household, as those who serve it see them.</summary>
public sealed class HouseholdFileTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reminders_AndPreferences_HaveTheirShape()
    {
        await host.Get<Transactions>().RunAsync((db, _) =>
        {
            var now = host.Get<CommunityTime>().Now;
            db.Reminders.Add(new Reminder(
                "demo-031", "demo-031-1", "talk", "开家长会", new ReminderTime(now.AddDays(1), new Recurrence(RecurrenceFrequency.Weekly, [DayOfWeek.Wednesday]), 30), TalkLanguage.Chinese, now));
            db.Preferences.Add(new Preference("demo-031", "demo-031-1", PreferenceKind.Allergy, "我对芒果过敏", [PreferenceScope.Dining], now));
            return Task.FromResult(true);
        }, Stop);

        Recorded.Same("reminders", await host.GetAsync("manager-a", "/households/demo-031/reminders", Stop));
        Recorded.Same("profile-with-preferences", await host.GetAsync("deputy-a", "/households/demo-031/profile", Stop));
    }

    [Fact]
    public async Task Diary_WrittenByAManager_IsReadByThoseWhoServeTheHousehold()
    {
        var (status, note) = await host.AsAsync("manager-a", HttpMethod.Post, "/households/demo-032/diary", new { text = "老人耳背,打电话多等一会儿" }, Stop);

        Assert.Equal(200, status);
        Recorded.Same("diary-note", note);
        Assert.Equal((string)note!["id"]!, (string)(await host.GetAsync("deputy-a", "/households/demo-032/diary", Stop)).AsArray().Single()!["id"]!);
        Assert.Equal(404, (await host.AsAsync("manager-b", HttpMethod.Get, "/households/demo-032/diary", null, Stop)).Status);
        Assert.Equal(400, (await host.AsAsync("manager-a", HttpMethod.Post, "/households/demo-032/diary", new { }, Stop)).Status);
    }
}
