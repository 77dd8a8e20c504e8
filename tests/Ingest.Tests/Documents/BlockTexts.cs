using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Documents;

/// <summary>Writes blocks on one line each, so that a test reads like the document.</summary>
internal static class BlockTexts
{
    /// <returns>"# heading", "- item" with two blanks for each rank below a bullet, "| row" with / between its cells, else the paragraph.</returns>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [$"{new string('#', heading.Rank is > 0 and < Rank.Major ? heading.Rank : 1)} {heading.Text}"],
        ListItem item => [$"{new string(' ', 2 * Math.Max(0, item.Rank - Rank.Bullet))}- {item.Text}"],
        Table table => table.Rows.Select(row => $"| {row.Text.Replace("\n", " / ")}"),
        Paragraph paragraph => [paragraph.Text],
        _ => Array.Empty<string>(),
    });
}
