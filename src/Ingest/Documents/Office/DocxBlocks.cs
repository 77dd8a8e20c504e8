using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningAdvisor.Ingest.Splitting;
using Block = LearningAdvisor.Ingest.Splitting.Block;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Turns the body of a Word document into blocks.</summary>
internal sealed class DocxBlocks(MainDocumentPart main)
{
    private readonly BlockWriter _writer = new();
    private readonly DocxStyles _styles = new(main);
    private readonly DocxNumbering _numbering = new(main);
    private readonly DocxNotes _notes = new(main);

    public IReadOnlyList<Block> Of(Body body)
    {
        WriteAll(body);
        return _writer.Blocks;
    }

    private void WriteAll(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph);
                    break;
                case Table table:
                    WriteTable(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content } frame when !IsContents(frame):
                    WriteAll(content);
                    break;
                case CustomXmlBlock:
                case InsertedRun:
                    WriteAll(element);
                    break;
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var text = new DocxText(_notes);
        var words = text.Of(paragraph);
        if (!_styles.IsContents(paragraph) && words.Trim().Length > 0)
        {
            var (label, depth) = LabelOf(paragraph);
            if (_styles.HeadingLevel(paragraph) is { } level)
                _writer.AddHeading(level, BlockWriter.Numbered(label, words));
            else if (depth is { } inList)
                _writer.AddNumbered(inList, label, words);
            else
                _writer.AddParagraph(words);
        }

        WriteAside(text);
    }

    // What stands beside the text comes behind the block that it is tied to.
    private void WriteAside(DocxText text)
    {
        foreach (var box in text.Boxes)
            WriteAll(box);
        foreach (var note in text.Notes)
            _writer.AddParagraph(note);
    }

    // An empty paragraph in a list is counted by Word and shown without a number; so it is here.
    private (string Label, int? Depth) LabelOf(Paragraph paragraph) =>
        _styles.NumberingOf(paragraph) is { } numbering ? (_numbering.Next(numbering.Id, numbering.Level), numbering.Level) : ("", null);

    private void WriteTable(Table table)
    {
        var asides = new List<DocxText>();
        _writer.AddTable(DocxTable.Rows(table, cell => CellText(cell, asides)));
        foreach (var aside in asides)
            WriteAside(aside);
    }

    private string CellText(TableCell cell, List<DocxText> asides)
    {
        var lines = new List<string>();
        foreach (var element in cell.ChildElements)
        {
            if (element is Paragraph paragraph)
            {
                var text = new DocxText(_notes);
                lines.AddRange(Wording.Lines(BlockWriter.Numbered(LabelOf(paragraph).Label, text.Of(paragraph))));
                asides.Add(text);
            }
            else if (element is Table inner)
            {
                // A table in a cell is read line by line; its cells stay apart.
                lines.AddRange(DocxTable.Rows(inner, nested => CellText(nested, asides)).Select(row => string.Join('　', row.Select(part => part.Text.Replace('\n', ' ')))));
            }
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static bool IsContents(SdtBlock frame) =>
        frame.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value is { } gallery && gallery.StartsWith("Table of", StringComparison.OrdinalIgnoreCase);
}
