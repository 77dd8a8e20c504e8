using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The chat page on connections that are slow, that break, and that go away and come back.</summary>
[Collection(CityCollection.Name)]
public class ConnectionTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";

    [BrowserFact]
    public async Task While_an_answer_is_slow_the_page_says_so_and_typing_goes_on()
    {
        await using var visitor = await OpenAsync();
        var arrive = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/graphql", async route =>
        {
            await arrive.Task;
            await route.ContinueAsync();
        });

        await visitor.Question.FillAsync(PhoneQuestion);
        await visitor.Question.PressAsync("Enter");

        await Expect(visitor.Page.Locator("#status")).ToHaveTextAsync("正在回覆，請稍等…");
        await visitor.Question.FillAsync("要免費的");
        arrive.SetResult();
        await visitor.SeesCardsAsync();
        await Expect(visitor.Page.Locator("#status")).ToBeEmptyAsync();
        await Expect(visitor.Question).ToHaveValueAsync("要免費的");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_stream_that_breaks_is_finished_by_the_same_message_and_the_question_is_asked_once()
    {
        await using var visitor = await OpenAsync();
        var inputs = new List<JsonElement>();
        await visitor.Page.RouteAsync("**/graphql", async route =>
        {
            inputs.Add(JsonDocument.Parse(route.Request.PostData!).RootElement.GetProperty("variables").GetProperty("input"));
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = inputs.Count == 1 ? UpToTheFirstSentence(text) : text });
        });

        await visitor.AskAsync(PhoneQuestion);

        Assert.Equal(2, inputs.Count);
        Assert.Equal(inputs[0].GetProperty("clientMessageId").GetString(), inputs[1].GetProperty("clientMessageId").GetString());
        Assert.True(inputs[1].TryGetProperty("consultationId", out _), "The second request does not name the consultation that the first has begun.");
        await Expect(visitor.Page.Locator(".question")).ToHaveCountAsync(1);
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_question_asked_offline_goes_out_when_the_connection_is_back()
    {
        await using var visitor = await OpenAsync();
        await visitor.Page.Context.SetOfflineAsync(true);
        await Expect(visitor.Page.Locator("#offline")).ToBeVisibleAsync();
        await visitor.Question.FillAsync(PhoneQuestion);
        await visitor.Question.PressAsync("Enter");
        await Expect(visitor.Log).ToContainTextAsync("沒有送出去");

        await visitor.Page.Context.SetOfflineAsync(false);

        await visitor.SeesCardsAsync();
        await Expect(visitor.Page.Locator("#offline")).ToBeHiddenAsync();
        await Expect(visitor.Log).Not.ToContainTextAsync("沒有送出去");
    }

    [BrowserFact]
    public async Task A_reload_in_the_middle_of_an_answer_goes_on_with_it()
    {
        await using var visitor = await OpenAsync();
        var never = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/graphql", _ => never.Task, new() { Times = 1 });
        await visitor.Question.FillAsync(PhoneQuestion);
        await visitor.Question.PressAsync("Enter");
        await Expect(visitor.Log).ToContainTextAsync(PhoneQuestion);

        await visitor.Page.ReloadAsync();

        await visitor.SeesCardsAsync();
        await Expect(visitor.Page.Locator(".question")).ToHaveCountAsync(1);
    }

    private static string UpToTheFirstSentence(string stream)
    {
        var sentence = stream.IndexOf("AskSentence", StringComparison.Ordinal);
        return stream[..(stream.IndexOf("\n\n", sentence, StringComparison.Ordinal) + 2)];
    }

    private async Task<Visitor> OpenAsync()
    {
        var visitor = await chromium.VisitAsync(city.Address, Screens.Phone);
        await visitor.Page.GotoAsync("/");
        return visitor;
    }
}
