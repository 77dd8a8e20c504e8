using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The widget in pages of the house and of other sites, all of which allow no inline style or script.</summary>
[Collection(CityCollection.Name)]
public class WidgetTests(RunningCity city, ChromiumBrowser chromium)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 10_000 };

    [BrowserFact]
    public async Task By_keyboard_alone_it_opens_answers_and_closes_with_the_focus_where_it_was()
    {
        await using var visitor = await OpenDemoAsync(Screens.Desk);
        var page = visitor.Page;
        await Screens.KeepAsync(page, "widget-closed-desk");

        await Launcher(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Frame(page).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync(PhoneQuestion);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Frame(page).GetByRole(AriaRole.Article).First).ToBeVisibleAsync(Patient);
        await Screens.KeepAsync(page, "widget-open-desk");

        await page.Keyboard.PressAsync("Escape");
        await Expect(Launcher(page)).ToBeFocusedAsync();
        await Expect(Launcher(page)).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Frame(page).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await Expect(Frame(page).GetByRole(AriaRole.Log)).ToContainTextAsync(PhoneQuestion);
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task On_a_phone_it_takes_the_whole_screen_and_its_own_button_closes_it()
    {
        await using var visitor = await OpenDemoAsync(Screens.Phone);
        var page = visitor.Page;
        await Screens.KeepAsync(page, "widget-closed-phone");

        await Launcher(page).ClickAsync();
        await Frame(page).GetByRole(AriaRole.Textbox).FillAsync(PhoneQuestion);
        await Frame(page).GetByRole(AriaRole.Button, new() { Name = "送出", Exact = true }).ClickAsync();
        await Expect(Frame(page).GetByRole(AriaRole.Article).First).ToBeVisibleAsync(Patient);
        await Screens.KeepAsync(page, "widget-open-phone");
        var box = await page.Locator("learning-advisor dialog").BoundingBoxAsync();
        Assert.Equal((0f, 0f, 360f, 740f), (box!.X, box.Y, box.Width, box.Height));

        await Frame(page).GetByRole(AriaRole.Button, new() { Name = "關閉" }).ClickAsync();
        await Expect(Launcher(page)).ToBeFocusedAsync();
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task An_allowed_site_with_a_strict_policy_shows_it_in_the_language_of_its_page()
    {
        await using var visitor = await OpenSiteAsync(RunningCity.AllowedSite, "vi");

        await Launcher(visitor.Page).ClickAsync();
        await Expect(Frame(visitor.Page).GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tư vấn học tập Cơ Long");
        await Frame(visitor.Page).GetByRole(AriaRole.Textbox).FillAsync("Học dùng điện thoại");
        await Frame(visitor.Page).GetByRole(AriaRole.Textbox).PressAsync("Enter");

        await Expect(Frame(visitor.Page).GetByRole(AriaRole.Article).First).ToBeVisibleAsync(Patient);
        await Frame(visitor.Page).GetByRole(AriaRole.Textbox).PressAsync("Escape");
        await Expect(Launcher(visitor.Page)).ToBeFocusedAsync();
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_site_that_is_not_allowed_gets_no_frame()
    {
        await using var visitor = await OpenSiteAsync("http://other.localhost", "zh-TW");

        await visitor.Page.RunAndWaitForConsoleMessageAsync(
            () => Launcher(visitor.Page).ClickAsync(),
            new() { Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal) });

        await Expect(Frame(visitor.Page).GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_page_that_places_the_element_itself_gets_no_second_one_and_a_script_that_is_loaded_twice_does_nothing()
    {
        await using var visitor = await OpenSiteAsync(RunningCity.AllowedSite, "zh-TW", "<learning-advisor lang=\"en\" side=\"left\"></learning-advisor>");

        var left = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the learning adviser" });
        await Expect(left).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("learning-advisor")).ToHaveCountAsync(1);
        Assert.Equal(16, (await left.BoundingBoxAsync())!.X);
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task The_frame_and_its_page_hear_nobody_else()
    {
        await using var visitor = await OpenDemoAsync(Screens.Desk);
        await Launcher(visitor.Page).ClickAsync();
        await Expect(Frame(visitor.Page).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();

        // The same words from the page's own window, which is not the frame.
        await visitor.Page.EvaluateAsync("() => new Promise(done => { addEventListener('message', done, { once: true }); postMessage({ learningAdvisor: 'close' }, '*'); })");

        await Expect(Launcher(visitor.Page)).ToHaveAttributeAsync("aria-expanded", "true");
    }

    private static ILocator Launcher(IPage page) => page.Locator("learning-advisor").GetByRole(AriaRole.Button);

    private static IFrameLocator Frame(IPage page) => page.FrameLocator("learning-advisor iframe");

    private async Task<Visitor> OpenDemoAsync(ViewportSize screen)
    {
        var visitor = await chromium.VisitAsync(city.Address, screen);
        await visitor.Page.GotoAsync("/widget/demo");
        await Expect(Launcher(visitor.Page)).ToBeVisibleAsync();
        return visitor;
    }

    /// <summary>A page of another site, which allows scripts and frames of the house alone, and no styles.</summary>
    private async Task<Visitor> OpenSiteAsync(string site, string language, string element = "")
    {
        var house = city.Address.GetLeftPart(UriPartial.Authority);
        var visitor = await chromium.VisitAsync(city.Address, Screens.Desk, allowed: site);
        await visitor.Page.RouteAsync($"{site}/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = $"default-src 'none'; script-src {house}; frame-src {house}; img-src data:" },
            Body = $"""
                <!doctype html>
                <html lang="{language}"><head><title>City</title><link rel="icon" href="data:,"><script src="{house}/widget.js" async></script><script src="{house}/widget.js" async></script></head>
                <body><main><h1>City</h1>{element}</main></body></html>
                """,
        }));
        await visitor.Page.GotoAsync($"{site}/");
        await Expect(Launcher(visitor.Page)).ToBeVisibleAsync();
        return visitor;
    }
}
