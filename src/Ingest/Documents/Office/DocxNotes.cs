using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Footnotes and endnotes of a Word document, numbered in the order in which the text refers to them.</summary>
internal sealed class DocxNotes(MainDocumentPart main)
{
    private readonly Dictionary<long, FootnoteEndnoteType> _footnotes = ById(main.FootnotesPart?.Footnotes?.Elements<Footnote>());
    private readonly Dictionary<long, FootnoteEndnoteType> _endnotes = ById(main.EndnotesPart?.Endnotes?.Elements<Endnote>());
    private int _count;

    /// <returns>The sign for the text and the note behind that sign; null where there is no such note, or it has been given before.</returns>
    public (string Sign, string Note)? Next(FootnoteEndnoteReferenceType reference)
    {
        var notes = reference is FootnoteReference ? _footnotes : _endnotes;
        // Taken out, so that a note which refers to itself comes to an end.
        if (reference.Id?.Value is not { } id || !notes.Remove(id, out var note))
            return null;

        var sign = NoteSign.Of(++_count);
        var words = string.Join(' ', note.Elements<Paragraph>().Select(paragraph => new DocxText(this).Of(paragraph).Trim()));
        return (sign, $"{sign} {words}");
    }

    private static Dictionary<long, FootnoteEndnoteType> ById(IEnumerable<FootnoteEndnoteType>? notes) =>
        (notes ?? []).Where(note => note.Id?.Value is > 0 && note.Type is null).DistinctBy(note => note.Id!.Value).ToDictionary(note => note.Id!.Value);
}
