using System.Globalization;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>The source that an institution's own rows are known under.</summary>
public static class DeskSource
{
    /// <summary>By the institution's key, which no other one ever has: two may share a code, and neither may overwrite the other's rows.</summary>
    public static string Of(long institution) => string.Create(CultureInfo.InvariantCulture, $"desk-{institution}");
}
