using System.Globalization;
using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace Butler.Bot.Console;

/// <summary>Who sits at this console, and how they read times. Asked anew before everything they do, so that a change of role counts at once.</summary>
public sealed class ConsoleSession(AuthenticationStateProvider authentication, CareStaff staff, StaffAccounts accounts, CommunityTime time, IStringLocalizer<Words> words)
{
    private Dictionary<string, string> _names = [];

    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static TalkLanguage Language => English ? TalkLanguage.English : TalkLanguage.Chinese;

    /// <summary>Null when they work here no longer, or their password has changed since they signed in.</summary>
    public async Task<StaffMember?> PersonAsync(CancellationToken cancellationToken = default)
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        var person = user.HasClaim(c => c.Type == StaffClaims.SignIn) ? await accounts.FindCurrentAsync(user, cancellationToken) : null;
        if (person is not null && !_names.ContainsKey(person.SignIn))
            _names = (await staff.ListAsync(cancellationToken)).ToDictionary(r => r.Person.SignIn, r => r.Person.Name);
        return person;
    }

    /// <summary>The name of a person of staff, as residents hear it.</summary>
    public string Name(string? signIn) => signIn switch
    {
        null or "" => "—",
        "butler" => words["管家助手"],
        "resident" => words["住户本人"],
        _ => _names.GetValueOrDefault(signIn, signIn),
    };

    /// <summary>Business time in the community's offset.</summary>
    public DateTimeOffset Now => time.Now;

    public string When(DateTimeOffset instant)
    {
        var (local, today) = (time.Local(instant), time.Now);
        var day = (local.Date - today.Date).Days;
        var clock = Clock(instant);
        return day switch
        {
            0 => clock,
            -1 => $"{words["昨天"]} {clock}",
            1 => $"{words["明天"]} {clock}",
            _ => $"{Day(instant)} {clock}",
        };
    }

    /// <summary>The time of day.</summary>
    public string Clock(DateTimeOffset instant) => time.Local(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    public string Day(DateTimeOffset instant)
    {
        var local = time.Local(instant);
        var year = local.Year == time.Now.Year ? "" : English ? $" {local.Year}" : $"{local.Year}年";
        return English ? local.ToString("d MMM", CultureInfo.InvariantCulture) + year : $"{year}{local.Month}月{local.Day}日";
    }

    /// <param name="month">2026-11.</param>
    public static string MonthName(string month) => !DateTime.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? month
        : English ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : $"{first.Year}年{first.Month}月";

    /// <summary>How long until it runs out, or since it has.</summary>
    public string Left(DateTimeOffset due)
    {
        var left = due - time.Now;
        return left >= TimeSpan.Zero ? string.Format(CultureInfo.CurrentCulture, words["剩 {0}"], Span(left)) : string.Format(CultureInfo.CurrentCulture, words["超时 {0}"], Span(-left));
    }

    public string Ago(DateTimeOffset since) => string.Format(CultureInfo.CurrentCulture, words["已等 {0}"], Span(time.Now - since));

    public bool Late(DateTimeOffset due) => due < time.Now;

    public bool Soon(DateTimeOffset due) => due < time.Now.AddMinutes(5);

    private string Span(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => words["不到1分钟"],
        { TotalHours: < 1 } => string.Format(CultureInfo.CurrentCulture, words["{0}分钟"], (int)span.TotalMinutes),
        { TotalDays: < 2 } => string.Format(CultureInfo.CurrentCulture, words["{0}小时"], span.TotalHours.ToString("0.#", CultureInfo.CurrentCulture)),
        _ => string.Format(CultureInfo.CurrentCulture, words["{0}天"], (int)span.TotalDays),
    };
}
