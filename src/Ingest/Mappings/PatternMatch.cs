using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>What a mapping's pattern takes out of a text.</summary>
internal static class PatternMatch
{
    /// <returns>The first group, or the whole match of a pattern without groups; null where nothing matches.</returns>
    public static string? Of(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match.Groups[match.Groups.Count > 1 ? 1 : 0].Value : null;
}
