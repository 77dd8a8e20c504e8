using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>A counsellor plans with a resident in the console, and the resident has the plan on our page from then on.</summary>
[Collection(CityCollection.Name)]
public sealed class PlanPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 10_000 };

    [BrowserFact]
    public async Task A_counsellor_makes_a_plan_and_the_resident_receives_it_and_asks_for_it_again()
    {
        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk);
        await visitor.Page.GotoAsync("/");
        await visitor.AskAsync("我媽七十歲，想學用手機");
        await visitor.Question.FillAsync("我要找真人");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "送出", Exact = true }).ClickAsync();
        await Expect(visitor.Log).ToContainTextAsync("通知了諮詢人員", Patient);

        await using var counsellor = await chromium.OpenConsoleAsync(city, "/console/conversations", scripts: Barriers.Axe);
        var page = counsellor.Page;
        await page.Locator(".row", new() { HasText = "等待真人" }).Filter(new() { HasText = "我要找真人" }).Locator(".row-link").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();
        await Expect(visitor.Log).ToContainTextAsync("接手了", Patient);
        await page.Locator(".item").GetByRole(AriaRole.Link, new() { Name = "學習計畫" }).ClickAsync();
        await WriteAsync(page);
        await KeepAsync(page, "plan-form");
        await page.GetByRole(AriaRole.Button, new() { Name = "先看看" }).ClickAsync();
        await Expect(page.Locator(".item blockquote")).ToContainTextAsync("目標：會用手機和孫子視訊", Patient);
        await KeepAsync(page, "plan-preview");
        if (await page.GetByLabel("我看過了，仍然要送出不符合的課程").IsVisibleAsync())
            await page.GetByLabel("我看過了，仍然要送出不符合的課程").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "送給民眾" }).ClickAsync();
        await Expect(page.Locator(".item")).ToContainTextAsync("已送出。", Patient);
        await KeepAsync(page, "plan");

        await Expect(visitor.Log).ToContainTextAsync("這是為您擬的學習計畫", Patient);
        await Expect(visitor.Log.Locator(".counsellor h3").Last).ToHaveTextAsync($"諮詢人員「{RunningCity.Counsellor.Name}」");
        await page.Locator(".item").GetByRole(AriaRole.Link, new() { Name = "看整段對話" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "交還學習顧問" }).ClickAsync();
        await Expect(visitor.Log).ToContainTextAsync("把對話交還給我", Patient);
        await visitor.Question.FillAsync("我的學習計畫");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "送出", Exact = true }).ClickAsync();
        await Expect(visitor.Log).ToContainTextAsync("這是您的學習計畫（諮詢人員", Patient);

        await page.GotoAsync("/console/plans?show=coming");
        await Expect(page.Locator(".rows")).ToContainTextAsync("會用手機和孫子視訊", Patient);
        Assert.Empty(counsellor.Troubles);
        Assert.Empty(visitor.Troubles);
    }

    private static async Task KeepAsync(IPage page, string state)
    {
        await Screens.KeepAsync(page, state);
        await Barriers.NoneAsync(page, state);
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.GetByLabel("目標").FillAsync("會用手機和孫子視訊");
        await page.GetByLabel("找一門課加進來").FillAsync("手機");
        // What can be registered for; others the server would refuse.
        await page.Locator(".found li", new() { HasText = "報名中" }).First.GetByRole(AriaRole.Button).ClickAsync();
        await page.Locator(".suggestions input").FillAsync("從基礎開始，慢慢來");
        var day = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(14));
        await page.GetByLabel("追蹤日", new() { Exact = true }).FillAsync(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
