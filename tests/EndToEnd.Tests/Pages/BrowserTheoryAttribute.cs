namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>As <see cref="BrowserFactAttribute"/>, for several cases.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ChromiumBrowser.WhySkipped;
}
