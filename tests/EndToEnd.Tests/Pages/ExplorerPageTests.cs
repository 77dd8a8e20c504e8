using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

[Collection(CityCollection.Name)]
public class ExplorerPageTests(RunningCity city, ChromiumBrowser chromium)
{
    [BrowserFact]
    public async Task The_explorer_runs_an_example_and_asks_no_other_server()
    {
        await using var visitor = await chromium.VisitAsync(city.Address, new() { Width = 1280, Height = 800 });

        await visitor.Page.GotoAsync("/graphql");
        await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Execute query", System.Text.RegularExpressions.RegexOptions.None) }).ClickAsync();

        await Expect(visitor.Page.Locator(".result-window")).ToContainTextAsync("\"data\"", new() { Timeout = 10_000 });
        Assert.Empty(visitor.Troubles);
    }
}
