using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

[Collection(CityCollection.Name)]
public class ChatPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 800 };
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    [BrowserFact]
    public async Task A_question_gets_course_cards_and_the_box_is_empty_again()
    {
        await using var visitor = await OpenAsync(Desk);

        await visitor.AskAsync(PhoneQuestion);

        await Expect(visitor.Log).ToContainTextAsync(PhoneQuestion);
        await Expect(visitor.Cards.First.GetByRole(AriaRole.Heading)).Not.ToBeEmptyAsync();
        await Expect(visitor.Question).ToHaveValueAsync("");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visitor = await OpenAsync(Desk);

        await TabToAsync(visitor, visitor.Question);
        await visitor.Page.Keyboard.InsertTextAsync(PhoneQuestion);
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.SeesCardsAsync();
        await Expect(visitor.Question).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Shift_and_Enter_start_a_line_and_send_nothing()
    {
        await using var visitor = await OpenAsync(Desk);

        await visitor.Question.FillAsync("第一行");
        await visitor.Question.PressAsync("Shift+Enter");

        await Expect(visitor.Question).ToHaveValueAsync("第一行\n");
        await Expect(visitor.Log).Not.ToContainTextAsync("第一行");
    }

    [BrowserFact]
    public async Task An_example_question_is_asked_by_pressing_it()
    {
        await using var visitor = await OpenAsync(Desk);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "手機" }).First.ClickAsync();

        await visitor.SeesCardsAsync();
    }

    [BrowserFact]
    public async Task A_reload_keeps_the_talk_and_goes_on_with_it()
    {
        await using var visitor = await OpenAsync(Desk);
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
        await using var visitor = await OpenAsync(Desk);

        await visitor.AskAsync(Attack);

        await Expect(visitor.Log).ToContainTextAsync(Attack);
        Assert.NotEqual("run", await visitor.Page.TitleAsync());
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_reaches_beyond_the_screen()
    {
        await using var visitor = await OpenAsync(Phone);

        await visitor.AskAsync(PhoneQuestion);

        var width = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(BuiltPrograms.Root, "artefacts", "chat-phone.png") });
        Assert.True(width <= Phone.Width, $"The page is {width} px wide on a screen of {Phone.Width} px. See artefacts/chat-phone.png.");
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
