using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

[Collection(CityCollection.Name)]
public sealed class TakeOverPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 10_000 };

    [BrowserFact]
    public async Task A_resident_is_answered_by_a_person_in_the_page_and_then_by_the_adviser_again()
    {
        await using var visitor = await chromium.VisitAsync(city.Address, Screens.Desk);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "找真人", Exact = true }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "請專人幫忙" }).ClickAsync();
        await Expect(visitor.Page.Locator("#person-result")).ToContainTextAsync("通知了諮詢人員", Patient);
        await visitor.Page.Keyboard.PressAsync("Escape");
        var consultation = await WaitingAsync();

        await ActAsync("mutation($id: ID!) { takeOver(input: { consultationId: $id, version: 1 }) { errors { message } } }", consultation);
        await Expect(visitor.Page.Locator("#who-answers")).ToContainTextAsync($"諮詢人員「{RunningCity.Counsellor.Name}」接手了", Patient);
        await SayAsync(visitor, "社大有吉他課嗎？");
        await Expect(visitor.Log).ToContainTextAsync("會由專人回覆您", Patient);
        await ActAsync("mutation($id: ID!) { sendAsCounsellor(input: { consultationId: $id, text: \"有的，週三晚上。\" }) { errors { message } } }", consultation);
        await Expect(visitor.Log).ToContainTextAsync("有的，週三晚上。", Patient);
        await Expect(visitor.Log.Locator(".counsellor h3")).ToHaveTextAsync($"諮詢人員「{RunningCity.Counsellor.Name}」");

        await visitor.Page.ReloadAsync();
        await Expect(visitor.Log).ToContainTextAsync("有的，週三晚上。", Patient);
        await ActAsync("mutation($id: ID!) { sendAsCounsellor(input: { consultationId: $id, text: \"還需要別的嗎？\" }) { errors { message } } }", consultation);
        await Expect(visitor.Log).ToContainTextAsync("還需要別的嗎？", Patient);

        await ActAsync("mutation($id: ID!) { handBack(input: { consultationId: $id }) { errors { message } } }", consultation);
        await Expect(visitor.Log).ToContainTextAsync("把對話交還給我", Patient);
        await Expect(visitor.Page.Locator("#who-answers")).ToBeHiddenAsync();
        await visitor.AskAsync("我媽七十歲，想學用手機");
        Assert.Empty(visitor.Troubles);
    }

    private static async Task SayAsync(Visitor visitor, string text)
    {
        await visitor.Question.FillAsync(text);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "送出", Exact = true }).ClickAsync();
    }

    private async Task<string> WaitingAsync()
    {
        var data = await city.Http.QueryAsync("{ waitingConsultations(where: { state: { eq: WAITING } }) { nodes { consultation { id turns { question } } } } }", token: RunningCity.Counsellor.Key);
        var consultations = data.GetProperty("waitingConsultations").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("consultation"));
        return consultations.Last(one => one.GetProperty("turns").GetArrayLength() == 1).Text("id");
    }

    private async Task ActAsync(string mutation, string id)
    {
        var data = await city.Http.QueryAsync(mutation, new { id }, RunningCity.Counsellor.Key);
        Assert.Empty(data.EnumerateObject().Single().Value.GetProperty("errors").EnumerateArray());
    }
}
