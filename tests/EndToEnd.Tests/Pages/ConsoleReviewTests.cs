using System.Text.RegularExpressions;
using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The review queue as a counsellor works it off.</summary>
[Collection(CityCollection.Name)]
public class ConsoleReviewTests(RunningCity city, ChromiumBrowser chromium)
{
    private const int Reviews = 20;
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 20_000 };

    [BrowserFact]
    public async Task Twenty_replies_are_reviewed_by_keyboard_alone_and_the_next_one_opens_by_itself()
    {
        await city.FillQueueAsync(Reviews);
        await using var visitor = await chromium.OpenConsoleAsync(city);
        var (page, keyboard) = (visitor.Page, visitor.Page.Keyboard);
        await Expect(page.Locator(".row").Nth(Reviews - 1)).ToBeAttachedAsync();
        var before = await city.OpenReviewsAsync();

        await keyboard.PressAsync("j");
        for (var review = 0; review < Reviews; review++)
        {
            var question = page.Locator(".item .question");
            await Expect(question).ToBeVisibleAsync();
            var open = page.Url;
            await DecideAsync(page, review);
            await page.WaitForURLAsync(address => address != open);
        }

        await EverythingIsSentAsync(page);
        Assert.Equal(before - Reviews, await city.OpenReviewsAsync());
        await Screens.KeepAsync(page, "console-worked-off-desk");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_decision_that_is_undone_in_time_is_never_sent()
    {
        var turn = (await city.FillQueueAsync(1, "想學插花"))[0];
        await using var visitor = await chromium.OpenConsoleAsync(city, AddressOf(turn));
        var page = visitor.Page;
        await Expect(page.Locator(".item .question")).ToHaveTextAsync("想學插花，1 樓");

        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("u");

        await Expect(page.Locator(".outbox [role=status]")).ToHaveTextAsync("已復原「想學插花，1 樓」。");
        await Expect(page.Locator(".item .question")).ToHaveTextAsync("想學插花，1 樓");
        Assert.Equal("OPEN", await StateOfAsync(turn));
    }

    [BrowserFact]
    public async Task Where_a_colleague_was_faster_both_decisions_are_shown_and_neither_is_lost()
    {
        var turn = (await city.FillQueueAsync(1, "想學書法"))[0];
        await using var visitor = await chromium.OpenConsoleAsync(city, AddressOf(turn));
        var page = visitor.Page;
        await Expect(page.Locator(".item .question")).ToBeVisibleAsync();
        // What happens elsewhere must not be heard, or the page would have known in time. The page asks for other things
        // meanwhile, and sends the whole document each time: the operation's name tells the decision from them.
        var isDecided = false;
        await page.RouteAsync("**/graphql", async route =>
        {
            if (!isDecided && route.Request.PostData?.Contains("\"operationName\":\"ReviewReply\"", StringComparison.Ordinal) == true)
            {
                isDecided = true;
                await city.RejectAsync(turn, RunningCity.Colleague.Key);
            }

            await route.ContinueAsync();
        });

        await page.Keyboard.PressAsync("r");
        await page.GetByLabel("理由").SelectOptionAsync("WORDING");
        await page.GetByLabel("備註").FillAsync("語氣太生硬");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.Locator(".trouble-line")).ToContainTextAsync("已被同事先審了", new() { Timeout = 20_000 });
        await page.Keyboard.PressAsync("c");
        var panel = page.Locator(".conflict");
        await Expect(panel).ToContainTextAsync("二號櫃台");
        await Expect(panel).ToContainTextAsync("主題不對");
        await Expect(panel).ToContainTextAsync("語氣太生硬");
        await Screens.KeepAsync(page, "console-conflict-desk");

        await panel.GetByRole(AriaRole.Button, new() { Name = "仍要送出我的決定" }).ClickAsync();
        await Expect(panel).ToHaveCountAsync(0);
        await EverythingIsSentAsync(page);
        Assert.Equal(["REJECT WRONG_SUBJECT", "REJECT WORDING"], await city.ReviewsOfAsync(turn));
    }

    [BrowserFact]
    public async Task A_new_question_waits_beside_the_list_until_it_is_asked_for()
    {
        await city.FillQueueAsync(1);
        await using var visitor = await chromium.OpenConsoleAsync(city);
        var page = visitor.Page;
        await Expect(page.Locator(".row").First).ToBeVisibleAsync();

        await city.FillQueueAsync(1, "想學編織");

        await page.GetByRole(AriaRole.Button, new() { Name = "有 1 筆新的，重新整理" }).ClickAsync();
        await Expect(page.GetByText("想學編織，1 樓").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_switch_turns_single_keys_off()
    {
        await city.FillQueueAsync(1);
        await using var visitor = await chromium.OpenConsoleAsync(city);
        var page = visitor.Page;
        await Expect(page.Locator(".row").First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("?");
        await page.GetByLabel("啟用快速鍵").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("j");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.Locator(".item")).ToHaveCountAsync(0);
    }

    /// <summary>Approves most, rejects every fourth and corrects every tenth.</summary>
    private static async Task DecideAsync(IPage page, int review)
    {
        var key = review % 10 == 9 ? "e" : review % 4 == 3 ? "r" : "a";
        await page.Keyboard.PressAsync(key);
        if (key == "a")
            return;

        // The list of reasons has the focus: one step down is the first reason.
        await Expect(page.GetByLabel("理由")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        while (!await page.EvaluateAsync<bool>("document.activeElement.matches('textarea')"))
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("離家更近的在仁愛區");
        await page.Keyboard.PressAsync("Control+Enter");
    }

    private static Task EverythingIsSentAsync(IPage page) =>
        Expect(page.Locator(".outbox [role=status]")).ToHaveTextAsync(new Regex("^(已送出|沒有等待)"), Patient);

    private static string AddressOf(string turn) => $"/console/queue/{QueueDoor.ItemOf(turn)}";

    private async Task<string> StateOfAsync(string turn)
    {
        var data = await city.Http.QueryAsync("query ($id: ID!) { node(id: $id) { ... on ReviewItem { state } } }", new { id = QueueDoor.ItemOf(turn) }, RunningCity.Counsellor.Key);
        return data.GetProperty("node").Text("state");
    }
}
