namespace LearningAdvisor.Ingest.Tests.Documents.Pdf;

/// <summary>A test that needs pdftotext and pdfinfo; skipped, and said so, where they are not installed (never when CI=true).</summary>
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "pdftotext"))) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "pdftotext is not installed (package poppler-utils).";
    }
}
