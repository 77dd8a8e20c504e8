using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>A test with the published clients of tests/direct-line: skipped with the reason where they or Chromium are missing, but failing there with CI=true.</summary>
internal sealed class WebChatFactAttribute : FactAttribute
{
    public WebChatFactAttribute() => Skip = ChromiumBrowser.WhySkipped
        ?? (File.Exists(Script) || Environment.GetEnvironmentVariable("CI") == "true" ? null : "The packages of tests/direct-line are missing. ./test installs them, or `npm --prefix tests/direct-line ci`.");

    /// <summary>Web Chat as it is published.</summary>
    public static string Script { get; } = Path.Combine(BuiltPrograms.Root, "tests", "direct-line", "node_modules", "webchat", "webchat.js");
}
