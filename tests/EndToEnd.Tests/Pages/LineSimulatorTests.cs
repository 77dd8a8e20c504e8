using System.Net;
using System.Text;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The telephone on which LINE is tried without an account: what is done there goes through the real webhook and channel.</summary>
[Collection(CityCollection.Name)]
public class LineSimulatorTests(RunningCity city, ChromiumBrowser chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 15_000 };
    private static readonly LocatorAssertionsToContainTextOptions PatientText = new() { Timeout = 15_000 };

    [BrowserFact]
    public async Task A_wish_brings_cards_and_replies_to_tap()
    {
        await using var visitor = await OpenAsync(Screens.Desk);
        await WriteAsync(visitor, "我想學用手機");

        await Expect(visitor.Log.Locator(".card").First).ToBeVisibleAsync(Patient);
        var quick = visitor.Page.Locator("#quick button");
        Assert.True(await quick.CountAsync() > 2);
        await Screens.KeepAsync(visitor.Page, "line-simulator");
        await visitor.Log.Locator(".card button").First.ClickAsync();

        await Expect(visitor.Log.Locator("p.theirs")).ToHaveCountAsync(2, new() { Timeout = 15_000 });
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task Redelivery_and_a_lost_yes_bring_one_answer()
    {
        await using var visitor = await OpenAsync(Screens.Desk);
        await visitor.Page.Locator("#twice").CheckAsync();
        await visitor.Page.Locator("#loses").CheckAsync();
        await WriteAsync(visitor, "你好");
        await Expect(visitor.Log).ToContainTextAsync("學習顧問", PatientText);
        await visitor.Page.Locator("#loses").UncheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "貼圖「謝謝」" }).ClickAsync();

        await Expect(visitor.Log).ToContainTextAsync("不客氣", PatientText);
        Assert.Equal(2, await visitor.Log.Locator("p.theirs").CountAsync());
    }

    [BrowserFact]
    public async Task The_menu_a_position_an_unsent_message_and_blocking_work_on_a_telephones_own_screen()
    {
        await using var visitor = await OpenAsync(Screens.Phone);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "附近 Near me" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "傳送我的位置" }).ClickAsync(new() { Timeout = 15_000 });
        await Expect(visitor.Log).ToContainTextAsync("離您最近的學習單位", PatientText);
        await WriteAsync(visitor, "你好");
        await Expect(visitor.Log).ToContainTextAsync("您好！", PatientText);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "收回" }).ClickAsync();
        await Expect(visitor.Log).ToContainTextAsync("已收回");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "封鎖" }).ClickAsync();
        await Expect(visitor.Page.Locator("#state")).ToContainTextAsync("200", PatientText);

        await Screens.KeepAsync(visitor.Page, "line-simulator-phone");
        await Screens.NothingReachesBeyondAsync(visitor.Page, "line-simulator-phone");
        Assert.Empty(visitor.Troubles);
    }

    [Theory]
    [InlineData("city.example")]
    [InlineData("127.0.0.1.city.example")]
    public async Task Under_another_name_there_is_no_telephone(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "line-simulator") { Headers = { Host = host } };
        using var response = await city.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.BadRequest)]
    public async Task What_no_telephone_sends_is_refused(string type, HttpStatusCode status)
    {
        using var body = new StringContent("""{"user":"somebody","language":"en","event":{"type":"follow"},"twice":false,"losesAnswer":false}""", Encoding.UTF8, type);
        using var response = await city.Http.PostAsync("line-simulator/deliver", body);

        Assert.Equal(status, response.StatusCode);
    }

    private static async Task WriteAsync(Visitor visitor, string text)
    {
        await visitor.Question.FillAsync(text);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "傳送", Exact = true }).ClickAsync();
    }

    private async Task<Visitor> OpenAsync(ViewportSize screen)
    {
        var visitor = await chromium.VisitAsync(city.Address, screen);
        await visitor.Page.GotoAsync("line-simulator");
        return visitor;
    }
}
