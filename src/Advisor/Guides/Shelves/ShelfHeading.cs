using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Advisor.Guides.Shelves;

/// <summary>A heading with the headings right below it.</summary>
/// <param name="Path">Outermost first, its own name last.</param>
/// <param name="Lead">The first text under it, before the first heading below; empty where there is none.</param>
/// <param name="Children">In order, each with the first passage under it.</param>
internal sealed record ShelfHeading(IReadOnlyList<string> Path, string Lead, IReadOnlyList<(string Text, Passage Passage)> Children)
{
    public static IReadOnlyList<ShelfHeading> Of(IReadOnlyList<Passage> passages)
    {
        var below = passages.SelectMany(passage => Enumerable.Range(1, Math.Max(0, passage.Heading.Count - 1)).Select(depth => (Key: string.Join('\n', passage.Heading.Take(depth)), Depth: depth, Passage: passage)));
        var leads = passages.GroupBy(passage => string.Join('\n', passage.Heading)).ToDictionary(same => same.Key, same => same.First().Text);
        return
        [
            .. below.GroupBy(entry => (entry.Key, entry.Depth)).Select(parent => new ShelfHeading(
                [.. parent.First().Passage.Heading.Take(parent.Key.Depth)],
                leads.GetValueOrDefault(parent.Key.Key) ?? "",
                [.. parent.Select(entry => (Text: entry.Passage.Heading[parent.Key.Depth], entry.Passage)).DistinctBy(child => child.Text)]))
            .Where(heading => heading.Children.Count > 1),
        ];
    }
}
