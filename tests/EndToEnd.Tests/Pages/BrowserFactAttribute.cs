namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>A test that needs Chromium: skipped with the reason where it is missing, but failing there with CI=true.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = ChromiumBrowser.WhySkipped;
}
