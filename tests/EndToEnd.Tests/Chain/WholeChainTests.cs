using System.Text.RegularExpressions;
using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Pages;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Chain;

/// <summary>From a resident's question to a better reply for the next one, through every page and hand that has a part in it.</summary>
[Collection(CityCollection.Name)]
public sealed class WholeChainTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string LeadName = "全程督導";
    private const string Words = "圍棋乙班還有名額，週二早上在七堵。";

    private static readonly LocatorAssertionsToContainTextOptions PatientText = new() { Timeout = 20_000 };
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 20_000 };

    [BrowserFact]
    public async Task A_correction_reaches_the_next_resident_and_every_step_of_it_stands_in_the_audit_log()
    {
        using var classes = new TwoClasses();
        Assert.Equal(0, (await classes.IngestAsync(city)).Code);

        var (worse, better) = await AskOnWidgetAsync();
        await using var counsellor = await chromium.OpenConsoleAsync(city, $"/console/queue/{await city.ItemAskedAsync(TwoClasses.Question)}");
        await CorrectAsync(counsellor.Page, worse, better);

        await TalkOnLineAsync(counsellor);
        Assert.Empty(counsellor.Troubles);

        await using var lead = await chromium.VisitAsync(city.Address, Screens.Wide);
        await SetUpAsync(lead.Page);
        await LearnAsync(lead.Page);
        Assert.Equal(better, await FirstTitleOnWidgetAsync("chain-next-resident"));

        await NoSourceMakesItWorseAsync(classes, better);
        await EverythingIsLoggedAsync(lead.Page);
        await GoOnWithoutAsync(lead.Page);
        Assert.Empty(lead.Troubles);
    }

    private async Task<(string Worse, string Better)> AskOnWidgetAsync()
    {
        var first = await FirstTitleOnWidgetAsync("chain-first-resident");
        Assert.Contains(first, TwoClasses.Titles);
        return (first, TwoClasses.Titles.Single(title => title != first));
    }

    /// <summary>A new resident asks in the widget of another page.</summary>
    private async Task<string> FirstTitleOnWidgetAsync(string picture)
    {
        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk);
        await visitor.Page.GotoAsync("/widget/demo");
        await visitor.Page.Locator("learning-advisor").GetByRole(AriaRole.Button).ClickAsync();
        var frame = visitor.Page.FrameLocator("learning-advisor iframe");
        await frame.GetByRole(AriaRole.Textbox).FillAsync(TwoClasses.Question);
        await frame.GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await Expect(frame.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
        await Screens.KeepAsync(visitor.Page, picture);
        Assert.Empty(visitor.Troubles);
        return await frame.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Heading).InnerTextAsync();
    }

    /// <summary>The counsellor puts the better course in the first one's place, and keeps the talk as a case.</summary>
    private static async Task CorrectAsync(IPage page, string worse, string better)
    {
        await Expect(page.Locator(".item .question")).ToHaveTextAsync(TwoClasses.Question);
        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("t");
        await Expect(page.Locator(".kept")).ToContainTextAsync("會隨您的決定保留成案例");
        await page.Keyboard.PressAsync("e");
        await page.GetByRole(AriaRole.Button, new() { Name = $"換掉「{worse}」" }).ClickAsync();
        await page.GetByLabel("換成哪一門課？").FillAsync(better);
        await page.GetByRole(AriaRole.Button, new() { Name = $"換成這門: {better}" }).ClickAsync();
        await Expect(page.GetByLabel("理由")).ToHaveValueAsync("BETTER_OFFER");
        await Screens.KeepAsync(page, "chain-correction");
        await page.GetByLabel("備註").PressAsync("Control+Enter");
        await Expect(page.Locator(".outbox [role=status]")).ToHaveTextAsync(new Regex("^已送出"), new() { Timeout = 20_000 });
    }

    /// <summary>Somebody on LINE wants a person, is answered by one, and then by the adviser again.</summary>
    private async Task TalkOnLineAsync(Visitor counsellor)
    {
        await using var telephone = await chromium.VisitAsync(city.Address, Screens.Desk);
        await telephone.Page.GotoAsync("line-simulator");
        await WriteAsync(telephone, TwoClasses.Question);
        await Expect(telephone.Log.Locator(".card").First).ToBeVisibleAsync(Patient);
        await WriteAsync(telephone, "我要找真人");

        var page = counsellor.Page;
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "真人對話" }).ClickAsync();
        await page.Locator(".row", new() { HasText = "等待真人" }).Filter(new() { HasText = "LINE" }).Locator(".row-link").Last.ClickAsync();
        await Expect(page.Locator(".transcript")).ToContainTextAsync(TwoClasses.Question);
        await page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();
        await Expect(page.Locator(".item h2")).ToHaveTextAsync($"真人對話中 {RunningCity.Counsellor.Name}");

        await page.GetByLabel("要對民眾說的話").FillAsync(Words);
        await page.GetByLabel("要對民眾說的話").PressAsync("Control+Enter");
        await Expect(telephone.Log).ToContainTextAsync(new Regex($"{RunningCity.Counsellor.Name}.*{Words}", RegexOptions.Singleline), PatientText);
        await WriteAsync(telephone, "太好了，謝謝您");
        await Expect(page.Locator(".transcript").GetByText("太好了，謝謝您")).ToBeInViewportAsync(new() { Timeout = 20_000 });
        await Screens.KeepAsync(page, "chain-conversation");
        await Screens.KeepAsync(telephone.Page, "chain-telephone");

        await page.GetByRole(AriaRole.Button, new() { Name = "交還學習顧問" }).ClickAsync();
        await Expect(telephone.Log).ToContainTextAsync("交還給我", PatientText);
        await WriteAsync(telephone, "想學手機");
        await Expect(telephone.Log.Locator(".card").Nth(2)).ToBeVisibleAsync(Patient);
        Assert.Equal(1, await telephone.Log.GetByText(Words).CountAsync());
        Assert.Empty(telephone.Troubles);
    }

    private static async Task WriteAsync(Visitor telephone, string text)
    {
        await telephone.Question.FillAsync(text);
        await telephone.Page.GetByRole(AriaRole.Button, new() { Name = "傳送", Exact = true }).ClickAsync();
    }

    private async Task SetUpAsync(IPage page)
    {
        await page.GotoAsync($"/console/#set-up={await city.SetUpTokenAsync()}");
        await page.GetByLabel("帳號").FillAsync("whole-chain");
        await page.GetByLabel("顯示名稱").FillAsync(LeadName);
        await page.Locator("input[name=new-password]").FillAsync("four words nobody guesses");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeVisibleAsync();
    }

    /// <summary>The lead has weights computed from the reviews, sees what the case says, and puts them in use.</summary>
    private static async Task LearnAsync(IPage page)
    {
        await page.GotoAsync("/console/learning?part=weights");
        await page.GetByRole(AriaRole.Button, new() { Name = "用目前的審查計算" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "啟用這一版" }).ClickAsync();
        await Expect(page.Locator(".item")).ToContainTextAsync($"{LeadName} 於", PatientText);
        await Expect(page.Locator(".item")).ToContainTextAsync("0 個變差");
        await Screens.KeepAsync(page, "chain-weights");
    }

    /// <summary>The source comes without the course that the case wants: it stays as it was.</summary>
    private async Task NoSourceMakesItWorseAsync(TwoClasses classes, string better)
    {
        var (code, said) = await classes.IngestAsync(city, [.. TwoClasses.Titles.Select(title => title == better ? "桌球入門" : title)]);

        Assert.Equal(2, code);
        Assert.Contains("would make approved cases worse", said, StringComparison.Ordinal);
        Assert.Equal(better, await FirstTitleOnWidgetAsync("chain-after-held-run"));
    }

    private static async Task EverythingIsLoggedAsync(IPage page)
    {
        await page.GotoAsync("/console/audit");
        var entries = page.GetByRole(AriaRole.Row);
        foreach (var (who, did) in new[]
        {
            (RunningCity.Counsellor.Name, "審查課程"), (RunningCity.Counsellor.Name, "核可案例"), (RunningCity.Counsellor.Name, "接手對話"),
            (RunningCity.Counsellor.Name, "對民眾說話"), (RunningCity.Counsellor.Name, "交還對話"), (LeadName, "採用權重"),
        })
        {
            var entry = entries.Filter(new() { HasText = did }).Filter(new() { HasText = who }).First;
            await Expect(entry).ToBeVisibleAsync();
            await Expect(entry.GetByRole(AriaRole.Cell).First).ToHaveTextAsync(new Regex("\\d:\\d\\d"));
        }

        await Screens.KeepAsync(page, "chain-audit");
    }

    // Other tests meet the adviser as it was.
    private static async Task GoOnWithoutAsync(IPage page)
    {
        await page.GotoAsync("/console/learning?part=weights");
        await page.GetByRole(AriaRole.Button, new() { Name = "改為不用權重" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "改為不用權重" })).ToHaveCountAsync(0);
    }
}
