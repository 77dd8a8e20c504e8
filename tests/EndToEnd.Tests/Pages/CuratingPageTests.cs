using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>Counsellors write an answer and teach a word at the console, and the next resident hears it.</summary>
[Collection(CityCollection.Name)]
public sealed class CuratingPageTests(RunningCity city, ChromiumBrowser chromium)
{
    [BrowserFact]
    public async Task An_answer_is_written_previewed_and_put_in_force_and_the_next_resident_gets_it()
    {
        await city.Http.AskAsync("借書證要怎麼辦");
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/answers", scripts: Barriers.Axe);
        var page = visitor.Page;
        await Barriers.NoneAsync(page, "answers, list");

        await page.GetByRole(AriaRole.Button, new() { Name = "寫一則新的" }).ClickAsync();
        await page.GetByLabel("標題").FillAsync("辦借書證");
        await page.GetByLabel("市民會怎麼問").FillAsync("借書證要怎麼辦\n怎麼申請圖書館借書證");
        await page.GetByLabel("答覆（中文）").FillAsync("到總館櫃台就可以辦，電話 02-2499-0000。");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("標題")).ToHaveValueAsync("辦借書證");
        await page.GetByLabel("找課程、單位或文件").FillAsync("公共圖書館總館");
        await page.GetByRole(AriaRole.Button, new() { Name = "作為依據: 基隆市公共圖書館總館" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "檢查並預覽" }).ClickAsync();
        await Expect(page.Locator(".preview")).ToContainTextAsync("這些數字在依據裡找不到 02-2499-0000");
        await Expect(page.Locator(".preview")).ToContainTextAsync("借書證要怎麼辦");
        await Screens.KeepAsync(page, "console-answer-preview");
        await Barriers.NoneAsync(page, "answers, preview");

        await page.GetByLabel("答覆（中文）").FillAsync("到總館櫃台就可以辦，電話 02-2422-4170。");
        await page.GetByRole(AriaRole.Button, new() { Name = "儲存", Exact = true }).ClickAsync();
        await Expect(page.GetByText("已儲存第 1 版。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "生效", Exact = true }).ClickAsync();
        await Expect(page.Locator(".row").First).ToContainTextAsync("生效中");
        await Screens.KeepAsync(page, "console-answer-in-force");
        await Barriers.NoneAsync(page, "answers, in force");

        var reply = (await city.Http.AskAsync("請問借書證要怎麼辦？")).GetProperty("reply");
        Assert.StartsWith("到總館櫃台就可以辦", reply.Text("text"), StringComparison.Ordinal);
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_word_is_tried_on_the_last_questions_and_taken_into_use()
    {
        await city.Http.AskAsync("想玩巴啵樂");
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/terms", scripts: Barriers.Axe);
        var page = visitor.Page;
        await Barriers.NoneAsync(page, "terms, empty");

        await page.GetByLabel("詞", new() { Exact = true }).FillAsync("巴啵樂");
        await page.GetByLabel("找主題").FillAsync("書法");
        await page.Locator(".found button").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "加入清單" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "看看會改變什麼" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "聽不出主題" })).ToBeVisibleAsync();
        await Screens.KeepAsync(page, "console-terms-preview");
        await Barriers.NoneAsync(page, "terms, preview");

        await page.GetByRole(AriaRole.Button, new() { Name = "開始使用" }).ClickAsync();
        await Expect(page.GetByText("第 1 版已經開始使用。")).ToBeVisibleAsync();
        Assert.Equal("RECOMMENDATION", (await city.Http.AskAsync("想玩巴啵樂")).GetProperty("reply").Text("kind"));
        await page.GetByText("歷來版本").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "回復這一版" }).ClickAsync();
        await Expect(page.GetByText("第 2 版已經開始使用。")).ToBeVisibleAsync();
        Assert.Empty(visitor.Troubles);
    }
}
