using Butler.Bot.Tests.Scenarios;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>Family members come in by an invitation and go by moving out, in a real browser on phone and desk.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Manager_InvitesAMember_AndSeesAHouseholdOff(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var page = (await host.SignInAsync(browser, "manager-a", width, height)).Page;
        await page.GotoAsync("/manager/households/demo-017");
        await page.GetByRole(AriaRole.Button, new() { Name = "邀请家人" }).First.ClickAsync();
        await page.GetByLabel("怎么称呼对方").FillAsync("外婆");
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Assertions.Expect(page.Locator(".invitation b")).ToContainTextAsync("-");
        await ConsolePages.CheckAsync(page, $"console-{device}-invitation");

        var leave = page.GetByRole(AriaRole.Button, new() { Name = "整户搬离" });
        await leave.ClickAsync();
        var confirmed = page.Locator("input[name=answer]");
        await confirmed.FillAsync("别家");
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Assertions.Expect(page.GetByText("什么也没有改动", new() { Exact = false })).ToBeVisibleAsync();
        await leave.ClickAsync();
        await confirmed.FillAsync((await page.Locator(".page-head h1").InnerTextAsync()).Trim());
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Assertions.Expect(page.GetByText("现在没有人住。")).ToBeVisibleAsync();
        await Assertions.Expect(leave).ToHaveCountAsync(0);
        await ConsolePages.CheckAsync(page, $"console-{device}-moved-out");

        var senior = (await host.SignInAsync(browser, "senior", width, height)).Page;
        await senior.GotoAsync("/manager/audit");
        await Assertions.Expect(senior.GetByText("办理了搬离")).ToBeVisibleAsync();
        await Assertions.Expect(senior.GetByText("邀请了家庭成员")).ToBeVisibleAsync();
    }
}
