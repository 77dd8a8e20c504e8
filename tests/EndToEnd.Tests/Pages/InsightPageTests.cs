using System.Diagnostics;
using System.Text.RegularExpressions;
using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The figures of the city, on the screen and on paper.</summary>
[Collection(CityCollection.Name)]
public sealed partial class InsightPageTests(RunningCity city, ChromiumBrowser chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 15_000 };

    [BrowserFact]
    public async Task What_was_asked_stands_in_charts_tables_and_the_address()
    {
        await city.FillQueueAsync(5);
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/insight");
        var page = visitor.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "各項指標" })).ToBeVisibleAsync(Patient);
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "依管道：已回答" })).ToBeVisibleAsync();

        var table = page.GetByRole(AriaRole.Region, new() { Name = "依管道" });
        await Expect(table).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "看表格 依管道" }).ClickAsync();
        await Expect(table.GetByRole(AriaRole.Rowheader, new() { Name = "網頁" })).ToBeVisibleAsync();

        await page.GetByLabel("圖表顯示").SelectOptionAsync("declined");
        await page.GetByLabel("時間單位").SelectOptionAsync("DAY");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "每日" })).ToBeVisibleAsync(Patient);
        Assert.EndsWith("/console/insight?outcome=declined&by=DAY", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Expect(page.GetByLabel("圖表顯示")).ToHaveValueAsync("declined");
        Assert.Empty(visitor.Troubles);
    }

    [BrowserFact]
    public async Task A_figure_of_the_catalogue_opens_the_rows_behind_it()
    {
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/insight");
        var page = visitor.Page;
        var measure = page.Locator("#freeCourses");
        await Expect(measure).ToBeVisibleAsync(Patient);

        await measure.GetByRole(AriaRole.Button, new() { Name = "看資料 免費" }).ClickAsync();

        var count = await measure.Locator("td.number").First.InnerTextAsync();
        await Expect(measure.GetByRole(AriaRole.Status)).ToContainTextAsync($"共 {count} 筆");
        Assert.EndsWith("rows=freeCourses.0", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(0, await measure.Locator(".rows-behind li").CountAsync());
    }

    [BrowserFact]
    public async Task The_report_is_printed_with_a_title_page_every_table_and_no_buttons()
    {
        await city.FillQueueAsync(5);
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/insight");
        var page = visitor.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "各項指標" })).ToBeVisibleAsync(Patient);
        await page.ScreenshotAsync(new() { Path = InArtefacts("console-insight-report.png"), FullPage = true });
        var file = InArtefacts("console-insight-report.pdf");

        await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true, PrintBackground = true });

        var pages = (await TextOfAsync(file)).Split('\f');
        Assert.Contains("學習諮詢與學習機會報告", pages[0], StringComparison.Ordinal);
        Assert.Contains("少於5的不列出", pages[0], StringComparison.Ordinal);
        var rest = string.Join('\n', pages.Skip(1));
        Assert.Contains("依管道", rest, StringComparison.Ordinal);
        Assert.Contains("網頁", rest, StringComparison.Ordinal);
        Assert.Contains("提高終身學習參與率", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("下載CSV", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("登出", rest, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Nothing_moves_while_figures_arrive()
    {
        await using var visitor = await chromium.OpenConsoleAsync(city, "/console/queue");
        var page = visitor.Page;
        await page.GotoAsync("/console/insight");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "各項指標" })).ToBeVisibleAsync(Patient);

        var shift = await page.EvaluateAsync<double>(
            "() => new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => resolve(0), 500))");

        Assert.InRange(shift, 0, 0.1);
    }

    private static string InArtefacts(string name) => Path.Combine(BuiltPrograms.Root, "artefacts", name);

    private static async Task<string> TextOfAsync(string file)
    {
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        // Where a line or a cell was broken is nothing to look for; \f parts the pages.
        return Whitespace().Replace(text, "");
    }

    [GeneratedRegex("[^\\S\\f]+")]
    private static partial Regex Whitespace();
}
