using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>Whether old eyes and hands can use the chat page: sizes of text and targets, zoom, narrow screens.</summary>
[Collection(CityCollection.Name)]
public class ReadabilityTests(RunningCity city, ChromiumBrowser chromium)
{
    private const double LeastTarget = 48;
    private const double LeastText = 18;
    private const int MostStops = 80;

    [BrowserFact]
    public async Task At_no_zoom_and_text_size_does_anything_reach_beyond_the_screen()
    {
        await using var visitor = await OpenWithCardsAsync();
        foreach (var language in new[] { "zh-TW", "vi", "th" })
        {
            await visitor.Page.Locator("#language").SelectOptionAsync(language);
            foreach (var size in new[] { "normal", "large", "largest" })
            {
                await visitor.Page.EvaluateAsync("size => document.documentElement.dataset.size = size", size);
                foreach (var screen in new[] { Screens.Phone, Screens.Narrow, Screens.DeskAtTwiceTheSize, Screens.Desk })
                {
                    await visitor.Page.SetViewportSizeAsync(screen.Width, screen.Height);
                    var name = $"talk-{language}-{size}-{screen.Width}";
                    if (language == "zh-TW")
                        await Screens.KeepAsync(visitor.Page, name);
                    await Screens.NothingReachesBeyondAsync(visitor.Page, name);
                }
            }
        }
    }

    [BrowserFact]
    public async Task Wider_spacing_of_letters_and_lines_cuts_nothing_off()
    {
        await using var visitor = await OpenWithCardsAsync();

        // WCAG 1.4.12, as a reader's own style sheet would set it.
        await visitor.Page.EvaluateAsync("""
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """);

        await Screens.NothingReachesBeyondAsync(visitor.Page, "spacing");
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('button')].filter(one => one.checkVisibility() && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight)).map(one => one.textContent)"));
    }

    [BrowserFact]
    public async Task Every_target_is_large_enough_for_a_finger_and_every_text_for_old_eyes()
    {
        await using var visitor = await OpenWithCardsAsync();
        await visitor.Page.Locator("#show-settings").ClickAsync();

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(
            """
            least => [...document.querySelectorAll('button, select, textarea, summary, a[href]:not(.skip), fieldset label')]
              .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < least - 0.5)
              .map(one => `${one.outerHTML.slice(0, 80)}: ${one.getBoundingClientRect().height}`)
            """,
            LeastTarget));
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(
            """
            least => [...document.querySelectorAll('body *')]
              .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
              .filter(one => parseFloat(getComputedStyle(one).fontSize) < least)
              .map(one => one.outerHTML.slice(0, 80))
            """,
            LeastText));
    }

    [BrowserFact]
    public async Task What_the_keyboard_reaches_is_never_hidden_behind_header_or_text_area()
    {
        await using var visitor = await OpenWithCardsAsync();
        await visitor.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        var hidden = new List<string>();
        var stops = 0;

        // WCAG 2.4.11; the last stop is the button that begins anew.
        for (var reached = ""; reached != "restart" && stops < MostStops; stops++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var stop = await visitor.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const one = document.activeElement;
                  const { x, y, width, height } = one.getBoundingClientRect();
                  const top = document.elementFromPoint(x + width / 2, y + height / 2);
                  return [one.id, one.contains(top) ? '' : one.outerHTML.slice(0, 80)];
                }
                """);
            reached = stop[0];
            if (stop[1] != "")
                hidden.Add(stop[1]);
        }

        Assert.Empty(hidden);
        Assert.InRange(stops, 15, MostStops - 1);
    }

    private async Task<Visitor> OpenWithCardsAsync()
    {
        var visitor = await chromium.VisitAsync(city.Address, Screens.Phone);
        await visitor.Page.GotoAsync("/");
        await visitor.AskAsync("我媽七十歲，想學用手機");
        return visitor;
    }
}
