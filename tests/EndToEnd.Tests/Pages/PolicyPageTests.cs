using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>A lead writes a policy and switches it on, a resident waits, a counsellor approves, and the answer comes by itself.</summary>
[Collection(CityCollection.Name)]
public sealed class PolicyPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 10_000 };

    [BrowserFact]
    public async Task A_rule_is_tried_and_switched_on_and_a_reply_waits_until_it_is_approved()
    {
        await using var lead = await chromium.VisitAsync(city.Address, Screens.Desk, scripts: Barriers.Axe);
        var page = lead.Page;
        await SetUpAsync(page);
        await page.GotoAsync("/console/policy");
        await Expect(page.GetByText("還沒有人寫過規則")).ToBeVisibleAsync();
        await KeepAsync(page, "empty");

        // Only what is asked in Thai waits, so that no other test does.
        await page.GetByRole(AriaRole.Button, new() { Name = "新增規則" }).ClickAsync();
        await Expect(page.GetByLabel("名稱")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("泰文先看");
        await page.GetByLabel("泰文", new() { Exact = true }).CheckAsync();
        await KeepAsync(page, "form");
        await page.GetByRole(AriaRole.Button, new() { Name = "放進草稿" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "用上個月的對話試試" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "試算結果" })).ToBeVisibleAsync();
        await KeepAsync(page, "simulated");
        await page.GetByRole(AriaRole.Button, new() { Name = "啟用…" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("新增：泰文先看");
        await KeepAsync(page, "confirm");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "啟用" }).ClickAsync();
        await Expect(page.GetByText("現行規則是第 1 版")).ToBeVisibleAsync();

        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk);
        await visitor.Page.GotoAsync("/");
        await visitor.Question.FillAsync("อยากเรียนกีตาร์");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Log).ToContainTextAsync("ระบบเตรียมคำตอบไว้แล้ว", Patient);
        Assert.Equal(0, await visitor.Cards.CountAsync());

        await using var counsellor = await chromium.OpenConsoleAsync(city, "/console/queue?need=WAITS_FOR_APPROVAL", scripts: Barriers.Axe);
        await counsellor.Page.Locator(".row-link").First.ClickAsync();
        await Expect(counsellor.Page.GetByText("因為規則「泰文先看」")).ToBeVisibleAsync();
        await KeepAsync(counsellor.Page, "held");
        await counsellor.Page.Keyboard.PressAsync("e");
        await KeepAsync(counsellor.Page, "held-form");
        await counsellor.Page.GetByRole(AriaRole.Button, new() { Name = "取消" }).ClickAsync();
        await counsellor.Page.Keyboard.PressAsync("a");

        await Expect(visitor.Log).ToContainTextAsync("เจ้าหน้าที่ดูคำถามก่อนหน้านี้ของคุณแล้ว", new() { Timeout = 20_000 });
        await visitor.SeesCardsAsync();
        await GoBackAsync(page);
        Assert.Empty(lead.Troubles);
        Assert.Empty(visitor.Troubles);
        Assert.Empty(counsellor.Troubles);
    }

    // All goes out at once again, and in English and in the dark the page has no barrier either.
    private static async Task GoBackAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.Locator(".looks select").First.SelectOptionAsync("en");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove “泰文先看”" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch on…" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();
        await Expect(page.GetByText("Version 2 is in force")).ToBeVisibleAsync();
        await page.GetByLabel("Subject", new() { Exact = true }).FillAsync("吉他 (music.guitar)");
        await page.GetByLabel("Reason, for colleagues").FillAsync("The teacher is away");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch off" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Switch “吉他” on again" })).ToBeVisibleAsync();
        await KeepAsync(page, "english-dark");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch “吉他” on again" }).ClickAsync();
        await Expect(page.GetByText("No subject is off.")).ToBeVisibleAsync();
    }

    private async Task SetUpAsync(IPage page)
    {
        await page.GotoAsync($"/console/#set-up={await city.SetUpTokenAsync()}");
        await page.GetByLabel("帳號").FillAsync("lead");
        await page.GetByLabel("顯示名稱").FillAsync("規則組長");
        await page.Locator("input[name=new-password]").FillAsync("four words nobody guesses");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeVisibleAsync();
    }

    private static async Task KeepAsync(IPage page, string state)
    {
        await Screens.KeepAsync(page, $"policy-{state}");
        await Barriers.NoneAsync(page, state);
    }
}
