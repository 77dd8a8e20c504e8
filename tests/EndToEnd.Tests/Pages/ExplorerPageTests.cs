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
        await Expect(visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Query Editor" })).ToContainTextAsync("query Courses");
        await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Execute query", System.Text.RegularExpressions.RegexOptions.None) }).ClickAsync();

        await Expect(visitor.Page.Locator(".result-window")).ToContainTextAsync("\"data\"", new() { Timeout = 10_000 });
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task The_menu_brings_an_example_back_when_its_tab_was_closed()
    {
        await using var visitor = await chromium.VisitAsync(city.Address, new() { Width = 1280, Height = 800 });
        await visitor.Page.GotoAsync("/graphql");
        var tabs = visitor.Page.GetByRole(AriaRole.Tab);
        var editor = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Query Editor" });
        await Expect(editor).ToContainTextAsync("query Courses");
        var opened = await tabs.CountAsync();

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Close Tab" }).First.ClickAsync();
        await Expect(tabs).ToHaveCountAsync(opened - 1);
        await Expect(editor).Not.ToContainTextAsync("query Courses");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show Examples" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "List courses with a filter" }).ClickAsync();

        await Expect(tabs).ToHaveCountAsync(opened);
        await Expect(editor).ToContainTextAsync("query Courses");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_subscription_shows_its_events()
    {
        await using var visitor = await chromium.VisitAsync(city.Address, new() { Width = 1280, Height = 800 });
        await visitor.Page.GotoAsync("/graphql");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show Examples" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ask, and hear it sentence by sentence" }).ClickAsync();
        // GraphiQL reads the operation's name off the text a moment later, and keeps it here.
        await visitor.Page.WaitForFunctionAsync("() => localStorage.getItem('graphiql:operationName') === 'AskStream'");
        await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Execute query", System.Text.RegularExpressions.RegexOptions.None) }).ClickAsync();

        await Expect(visitor.Page.Locator(".result-window")).ToContainTextAsync("AskFinished", new() { Timeout = 10_000 });
        Assert.Empty(visitor.Troubles);
    }
}
