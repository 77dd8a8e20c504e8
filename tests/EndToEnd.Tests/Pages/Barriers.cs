using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>What axe-core finds in a page.</summary>
internal static class Barriers
{
    private static readonly string Script = Path.Combine(BuiltPrograms.Root, "web", "node_modules", "axe-core", "axe.min.js");

    /// <summary>The file to load as an init script, which the page's own policy on scripts does not concern.</summary>
    public static string Axe => File.Exists(Script) ? Script : throw new InvalidOperationException("web/node_modules/axe-core is missing. Run npm ci in web/.");

    /// <summary>Fails with what axe finds by the rules of WCAG 2.2 AA and its best practices.</summary>
    /// <param name="state">Names what the page shows at the moment.</param>
    /// <param name="within">A selector; null for the whole page.</param>
    /// <param name="highContrast">Whether text must stand out by 7:1 (AAA).</param>
    public static async Task NoneAsync(IPage page, string state, string? within = null, bool highContrast = false)
    {
        var violations = await page.EvaluateAsync<JsonElement>(
            """
            async ([within, enhanced]) => (await axe.run(within ?? document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: { 'color-contrast-enhanced': { enabled: enhanced } },
            })).violations
            """,
            new object?[] { within, highContrast });
        var barriers = violations.EnumerateArray()
            .Select(violation => $"{state}: {violation.GetProperty("help")}: {violation.GetProperty("nodes")[0].GetProperty("html")}");
        Assert.Empty(barriers);
    }
}
