using Butler.Bot.Tests.Scenarios;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>What has to hold of every page of the console.</summary>
internal static partial class ConsolePages
{
    /// <summary>Abbreviations that stand in Chinese text as they are.</summary>
    private static readonly HashSet<string> Allowed = ["AI", "JPEG", "PNG", "WebP", "MB", "Shift", "CSV", "Unicom", "Telecom"];

    /// <summary>Takes a picture of the page for those who look at them, and looks itself.</summary>
    public static async Task CheckAsync(IPage page, string name)
    {
        await Browser.PictureAsync(page, name);
        await AssertReadableAsync(page, name);
    }

    public static async Task AssertReadableAsync(IPage page, string where)
    {
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(over <= 0, $"{where} sticks out by {over} pixels to the side.");
        var text = await page.Locator("body").InnerTextAsync();
        var foreign = Latin().Matches(text).Select(m => m.Value).Where(w => !Allowed.Contains(w) && !Code().IsMatch(w)).Distinct().ToList();
        Assert.True(foreign.Count == 0, $"{where} shows {string.Join(", ", foreign)}.");
    }

    /// <summary>A part of a service card's code, or the whole.</summary>
    [GeneratedRegex("^[A-Z2-9]{3,5}$|^[A-Z2-9]{1,5}(?:-[A-Z2-9]{3,5})+$")]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9_.-]{2,}")]
    private static partial Regex Latin();
}
