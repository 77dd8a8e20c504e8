using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>From a document as it was laid out to passages that can be cited one by one.</summary>
internal static class Splitter
{
    /// <param name="lines">Lines with their layout, cleaned of mark-up.</param>
    /// <returns>Headings, paragraphs, items and tables, concluded from numbers, indents and gaps.</returns>
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<SourceLine> lines)
    {
        var letters = VerticalText.Rejoin(lines);
        var content = PageFurniture.Drop(letters);
        var logical = LineJoiner.Join(content);
        return Outline.Of(logical);
    }

    /// <param name="blocks">The whole document.</param>
    /// <param name="title">The document's title; where the text only repeats it, it is left out.</param>
    /// <returns>Passages in order, their ordinals from 0, not yet bound to a document.</returns>
    public static IReadOnlyList<Passage> Split(IReadOnlyList<Block> blocks, string title) => new PassageBuilder(title).Build(blocks);
}
