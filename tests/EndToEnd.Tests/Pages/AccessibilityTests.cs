using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>axe-core over every state of the pages, in each language and in each set of colours: it finds nothing.</summary>
[Collection(CityCollection.Name)]
public class AccessibilityTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";

    [BrowserFact]
    public async Task A_talk_has_no_barrier_in_any_language_and_colours()
    {
        await using var visitor = await OpenAsync("/", Screens.Phone, ColorScheme.Light);
        await visitor.AskAsync(PhoneQuestion);

        foreach (var language in new[] { "zh-TW", "en", "vi", "id", "th" })
        {
            await visitor.Page.Locator("#language").SelectOptionAsync(language);
            foreach (var colours in new[] { "light", "dark", "contrast" })
            {
                await visitor.Page.Locator("#show-settings").ClickAsync();
                await visitor.Page.Locator($"input[value={colours}]").CheckAsync();
                await NoBarriersAsync(visitor.Page, $"settings, {language}, {colours}", within: "#settings");
                await visitor.Page.Locator("#settings [data-close]").ClickAsync();
                await NoBarriersAsync(visitor.Page, $"talk, {language}, {colours}");
            }

            await Screens.KeepAsync(visitor.Page, $"talk-{language}-phone");
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_state_of_the_page_has_a_barrier(ColorScheme colours)
    {
        await using var visitor = await OpenAsync("/", Screens.Phone, colours);
        var page = visitor.Page;
        await Screens.KeepAsync(page, $"empty-{colours}-phone");
        await NoBarriersAsync(page, "empty");

        await page.GetByRole(AriaRole.Button, new() { Name = "找真人" }).ClickAsync();
        await Screens.KeepAsync(page, $"person-{colours}-phone");
        await NoBarriersAsync(page, "person");
        await page.Keyboard.PressAsync("Escape");

        var hold = new TaskCompletionSource();
        await page.RouteAsync("**/graphql", async route =>
        {
            await hold.Task;
            await route.AbortAsync();
        });
        await visitor.Question.FillAsync(PhoneQuestion);
        await visitor.Question.PressAsync("Enter");
        await Expect(page.Locator(".waiting")).ToBeVisibleAsync();
        await NoBarriersAsync(page, "waiting");

        hold.SetResult();
        await Expect(page.Locator(".problem")).ToBeVisibleAsync();
        await NoBarriersAsync(page, "problem");
        await page.Context.SetOfflineAsync(true);
        await Expect(page.Locator("#offline")).ToBeVisibleAsync();
        await Screens.KeepAsync(page, $"offline-{colours}-phone");
        await NoBarriersAsync(page, "offline");
    }

    [BrowserFact]
    public async Task A_page_with_the_widget_has_no_barrier_closed_or_open()
    {
        await using var visitor = await OpenAsync("/widget/demo", Screens.Desk, ColorScheme.Light);
        var launcher = visitor.Page.Locator("learning-advisor").GetByRole(AriaRole.Button);
        await Expect(launcher).ToBeVisibleAsync();
        await NoBarriersAsync(visitor.Page, "closed");

        await launcher.ClickAsync();
        await Expect(visitor.Page.FrameLocator("learning-advisor iframe").GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await NoBarriersAsync(visitor.Page, "open");
    }

    [BrowserTheory]
    [InlineData("中文")]
    [InlineData("English")]
    public async Task The_LINE_simulator_has_no_barrier(string language)
    {
        await using var visitor = await OpenAsync("/line-simulator", Screens.Phone, ColorScheme.Light);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = language }).ClickAsync();
        await NoBarriersAsync(visitor.Page, "empty");

        await visitor.Question.FillAsync(PhoneQuestion);
        await visitor.Question.PressAsync("Enter");
        await Expect(visitor.Log.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await NoBarriersAsync(visitor.Page, "answered");
    }

    private async Task<Visitor> OpenAsync(string address, ViewportSize screen, ColorScheme colours)
    {
        var visitor = await chromium.VisitAsync(city.Address, screen, colours, scripts: Barriers.Axe);
        await visitor.Page.GotoAsync(address);
        return visitor;
    }

    // Contrast of 7:1 is AAA; old eyes need it.
    private static Task NoBarriersAsync(IPage page, string state, string? within = null) => Barriers.NoneAsync(page, state, within, highContrast: true);
}
