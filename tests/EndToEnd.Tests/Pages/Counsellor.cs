using LearningAdvisor.EndToEnd.Tests.Doors;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>What counsellors do in a browser, and what they find there.</summary>
internal static class Counsellor
{
    private const string QueueCount = "query ($where: ReviewFilterInput) { reviewQueue(first: 1, where: $where) { totalCount } }";

    /// <summary>Opens an address of the console as a counsellor who has signed in.</summary>
    public static async Task<Visitor> OpenConsoleAsync(
        this ChromiumBrowser chromium, RunningCity city, string address = "/console/", ViewportSize? screen = null, ColorScheme colours = ColorScheme.Light, params string[] scripts)
    {
        var visitor = await chromium.VisitAsync(city.Address, screen ?? Screens.Desk, colours, scripts: scripts);
        await visitor.Page.GotoAsync(address);
        await visitor.SignInAsync();
        return visitor;
    }

    public static async Task SignInAsync(this Visitor visitor)
    {
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "改用輔導員金鑰" }).ClickAsync();
        await visitor.Page.GetByLabel("輔導員金鑰", new() { Exact = true }).FillAsync(RunningCity.Counsellor.Key);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation)).ToBeVisibleAsync();
    }

    /// <summary>Asks as so many residents; each question finds courses.</summary>
    /// <returns>The ids of the turns, in order.</returns>
    public static async Task<IReadOnlyList<string>> FillQueueAsync(this RunningCity city, int questions, string text = "想學手機")
    {
        var turns = new List<string>();
        for (var asked = 0; asked < questions; asked++)
            turns.Add((await city.Http.AskAsync($"{text}，{asked + 1} 樓")).GetProperty("turn").Text("id"));
        return turns;
    }

    /// <summary>How many replies wait for a review.</summary>
    public static async Task<int> OpenReviewsAsync(this RunningCity city)
    {
        var data = await city.Http.QueryAsync(QueueCount, new { where = new { state = new { eq = "OPEN" } } }, RunningCity.Counsellor.Key);
        return data.GetProperty("reviewQueue").GetProperty("totalCount").GetInt32();
    }
}
