using Microsoft.Playwright;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The machine's own Chromium, started once; nothing is downloaded. Not started where it is missing.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    public const string Path = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static bool IsInstalled => File.Exists(Path);

    /// <summary>Why tests that need a browser are skipped; null where they run.</summary>
    public static string? WhySkipped => IsInstalled || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : $"{Path} is missing. Install chromium, or run ./test as root on Debian.";

    public async Task InitializeAsync()
    {
        if (!IsInstalled)
            return;

        // Beside other work a page may need more than the usual five seconds to get there.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                // Pages that a test answers for count as the internet's, which must not reach a server on this machine.
                "--disable-features=LocalNetworkAccessChecks",
                // Chromium's sandbox refuses to start for root, the usual user of a build container.
                .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A new visitor who reads Chinese, without a memory of earlier ones.</summary>
    /// <param name="allowed">Another site that requests may go to, because the test answers for it.</param>
    /// <param name="scripts">Files to run in each page before its own scripts.</param>
    public async Task<Visitor> VisitAsync(
        Uri address, ViewportSize screen, ColorScheme colours = ColorScheme.Light, string? allowed = null, params string[] scripts)
    {
        var browser = _browser ?? throw new InvalidOperationException($"There is no {Path}. Install chromium, or run ./test as root on Debian.");
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = "zh-TW",
            TimezoneId = "Asia/Taipei",
            ViewportSize = screen,
            ColorScheme = colours,
            // Smooth scrolling would make pictures of a page under way.
            ReducedMotion = ReducedMotion.Reduce,
        });
        foreach (var script in scripts)
            await context.AddInitScriptAsync(scriptPath: script);
        return new Visitor(context, await context.NewPageAsync(), address, allowed);
    }
}
