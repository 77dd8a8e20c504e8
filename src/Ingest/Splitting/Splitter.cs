using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>From the lines of a document to passages that can be cited one by one.</summary>
internal static class Splitter
{
    /// <param name="lines">Lines with their layout, cleaned of mark-up.</param>
    /// <param name="title">The document's title; where the text only repeats it, it is left out.</param>
    /// <returns>Passages in order, their ordinals from 0, not yet bound to a document.</returns>
    public static IReadOnlyList<Passage> Split(IReadOnlyList<SourceLine> lines, string title)
    {
        var letters = VerticalText.Rejoin(lines);
        var content = PageFurniture.Drop(letters);
        var logical = LineJoiner.Join(content);
        var outline = Outline.Of(logical);
        return new PassageBuilder(title).Build(outline);
    }
}
