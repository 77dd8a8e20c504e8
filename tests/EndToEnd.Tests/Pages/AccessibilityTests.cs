using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>axe-core over the chat page; what it calls serious or critical fails.</summary>
[Collection(CityCollection.Name)]
public class AccessibilityTests(RunningCity city, ChromiumBrowser chromium)
{
    private static readonly string Axe = Path.Combine(BuiltPrograms.Root, "web", "node_modules", "axe-core", "axe.min.js");
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    [BrowserFact]
    public async Task The_empty_page_has_no_serious_barrier()
    {
        await using var visitor = await OpenAsync(ColorScheme.Light);

        Assert.Empty(await BarriersAsync(visitor.Page));
    }

    [BrowserFact]
    public async Task A_talk_in_light_colours_has_no_serious_barrier()
    {
        await using var visitor = await OpenAsync(ColorScheme.Light);
        await visitor.AskAsync("我媽七十歲，想學用手機");

        Assert.Empty(await BarriersAsync(visitor.Page));
    }

    [BrowserFact]
    public async Task A_talk_in_dark_colours_has_no_serious_barrier()
    {
        await using var visitor = await OpenAsync(ColorScheme.Dark);
        await visitor.AskAsync("我媽七十歲，想學用手機");

        Assert.Empty(await BarriersAsync(visitor.Page));
    }

    // Loaded as an init script, which the page's own policy on scripts does not concern.
    private async Task<Visitor> OpenAsync(ColorScheme colours)
    {
        Assert.True(File.Exists(Axe), "web/node_modules/axe-core is missing. Run npm ci in web/.");
        var visitor = await chromium.VisitAsync(city.Address, Phone, colours, Axe);
        await visitor.Page.GotoAsync("/");
        return visitor;
    }

    private static async Task<List<string>> BarriersAsync(IPage page)
    {
        var violations = await page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations");
        return violations.EnumerateArray()
            .Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(violation => $"{violation.GetProperty("help")}: {violation.GetProperty("nodes")[0].GetProperty("html")}")
            .ToList();
    }
}
