using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

[Collection(CityCollection.Name)]
public class ChatPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";

    [BrowserFact]
    public async Task A_question_gets_course_cards_and_the_box_is_empty_again()
    {
        await using var visitor = await OpenAsync(Screens.Desk);

        await visitor.AskAsync(PhoneQuestion);

        await Expect(visitor.Log).ToContainTextAsync(PhoneQuestion);
        await Expect(visitor.Cards.First.GetByRole(AriaRole.Heading)).Not.ToBeEmptyAsync();
        await Expect(visitor.Question).ToHaveValueAsync("");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visitor = await OpenAsync(Screens.Desk);

        await TabToAsync(visitor, visitor.Question);
        await visitor.Page.Keyboard.InsertTextAsync(PhoneQuestion);
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.SeesCardsAsync();
        await Expect(visitor.Question).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Shift_and_Enter_start_a_line_and_send_nothing()
    {
        await using var visitor = await OpenAsync(Screens.Desk);

        await visitor.Question.FillAsync("第一行");
        await visitor.Question.PressAsync("Shift+Enter");

        await Expect(visitor.Question).ToHaveValueAsync("第一行\n");
        await Expect(visitor.Log).Not.ToContainTextAsync("第一行");
    }

    [BrowserFact]
    public async Task An_example_question_is_asked_by_pressing_it()
    {
        await using var visitor = await OpenAsync(Screens.Desk);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "手機" }).First.ClickAsync();

        await visitor.SeesCardsAsync();
    }

    [BrowserFact]
    public async Task A_reload_keeps_the_talk_and_goes_on_with_it()
    {
        await using var visitor = await OpenAsync(Screens.Desk);
        await visitor.AskAsync(PhoneQuestion);
        var before = await visitor.Cards.CountAsync();

        await visitor.Page.ReloadAsync();

        await Expect(visitor.Log).ToContainTextAsync(PhoneQuestion);
        await Expect(visitor.Cards).ToHaveCountAsync(before);
        await visitor.Question.FillAsync("要免費的");
        await visitor.Question.PressAsync("Enter");
        await Expect(visitor.Log).ToContainTextAsync("要免費的");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task What_a_resident_writes_is_shown_as_text_and_never_run()
    {
        const string Attack = "<img src=x onerror=\"document.title='run'\">想學手機";
        await using var visitor = await OpenAsync(Screens.Desk);

        await visitor.AskAsync(Attack);

        await Expect(visitor.Log).ToContainTextAsync(Attack);
        Assert.NotEqual("run", await visitor.Page.TitleAsync());
    }

    [BrowserFact]
    public async Task Starting_again_erases_the_talk_that_was_to_be_kept()
    {
        await using var visitor = await OpenAsync(Screens.Desk);
        await visitor.AskAsync(PhoneQuestion);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "設定" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Radio, new() { Name = "三十天" }).CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "好了" }).ClickAsync();
        Assert.Contains("手機", await visitor.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "重新開始" }).ClickAsync();

        Assert.DoesNotContain("手機", await visitor.Page.EvaluateAsync<string>("JSON.stringify([localStorage, sessionStorage])"), StringComparison.Ordinal);
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Log).Not.ToContainTextAsync(PhoneQuestion);
        await Expect(visitor.Page.GetByText("可以這樣問")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Feedback_is_kept_and_can_be_changed()
    {
        await using var visitor = await OpenAsync(Screens.Desk);
        await visitor.AskAsync(PhoneQuestion);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "有幫助" }).ClickAsync();
        await Expect(visitor.Page.GetByText("謝謝您，已經記下來了。")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "沒幫助" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "沒幫助", Pressed = true })).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "有幫助", Pressed = false })).ToBeVisibleAsync();
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_person_is_called_from_an_empty_page()
    {
        await using var visitor = await OpenAsync(Screens.Desk);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "找真人" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "請專人幫忙" }).ClickAsync();

        await Expect(visitor.Page.Locator("#person-result")).ToHaveTextAsync("我也通知了諮詢人員；有人接手時，會在這裡回覆您。", new() { Timeout = 10_000 });
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "找真人" })).ToBeFocusedAsync();
        await Expect(visitor.Log).ToContainTextAsync("我要找真人");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_screen_reader_hears_each_reply_once()
    {
        await using var visitor = await OpenAsync(Screens.Desk);
        await visitor.Page.EvaluateAsync("""
            () => {
              window.spoken = 0;
              new MutationObserver(changes => {
                for (const node of changes.flatMap(change => [...change.addedNodes]))
                  window.spoken += node.matches?.('.reply:not([aria-hidden])') ? 1 : 0;
              }).observe(document.querySelector('[role=log]'), { childList: true, subtree: true });
            }
            """);

        await visitor.AskAsync(PhoneQuestion);

        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>("window.spoken"));
        await Expect(visitor.Log).ToHaveAttributeAsync("aria-live", "polite");
    }

    private async Task<Visitor> OpenAsync(ViewportSize screen)
    {
        var visitor = await chromium.VisitAsync(city.Address, screen);
        await visitor.Page.GotoAsync("/");
        return visitor;
    }

    private static async Task TabToAsync(Visitor visitor, ILocator target)
    {
        const int MostPresses = 30;
        for (var presses = 0; presses < MostPresses; presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail($"The question box has no focus after pressing Tab {MostPresses} times.");
    }
}
