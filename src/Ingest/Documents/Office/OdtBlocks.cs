using System.Globalization;
using System.Xml.Linq;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Turns the body of an OpenDocument text into blocks.</summary>
internal sealed class OdtBlocks(OdtNumbering numbering)
{
    private static readonly HashSet<string> Frames = ["section", "text-box", "frame", "numbered-paragraph", "illustration-index"];

    private readonly BlockWriter _writer = new();
    private int _notes;

    public IReadOnlyList<Block> Of(XElement body)
    {
        WriteAll(body);
        return _writer.Blocks;
    }

    // Tables of contents, which repeat headings, and the store of tracked deletions are not among the names.
    private void WriteAll(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "h":
                    WriteHeading(element);
                    break;
                case "p":
                    var text = NewText();
                    _writer.AddParagraph(text.Of(element));
                    WriteAside(text);
                    break;
                case "list":
                    WriteList(element, null, 0);
                    break;
                case "table" when element.Name.Namespace == OdtNames.Table:
                    WriteTable(element);
                    break;
                case var name when Frames.Contains(name):
                    WriteAll(element);
                    break;
            }
        }
    }

    private void WriteHeading(XElement heading)
    {
        var level = LevelOf(heading) ?? 1;
        var text = NewText();
        var words = text.Of(heading);
        if (words.Trim().Length > 0)
            _writer.AddHeading(level, BlockWriter.Numbered(numbering.NextHeading(level), words));
        WriteAside(text);
    }

    private void WriteList(XElement list, string? outer, int depth)
    {
        var style = (string?)list.Attribute(OdtNames.Text + "style-name") ?? outer;
        if (depth == 0 && (string?)list.Attribute(OdtNames.Text + "continue-numbering") != "true" && list.Attribute(OdtNames.Text + "continue-list") is null)
            numbering.Restart(style);

        foreach (var item in list.Elements().Where(child => child.Name.LocalName is "list-item" or "list-header"))
        {
            var start = int.TryParse((string?)item.Attribute(OdtNames.Text + "start-value"), CultureInfo.InvariantCulture, out var value) ? value : (int?)null;
            var isFirst = item.Name.LocalName == "list-item";
            foreach (var part in item.Elements())
            {
                if (part.Name.LocalName == "list")
                {
                    WriteList(part, style, depth + 1);
                    isFirst = false;
                }
                else if (part.Name.LocalName is "p" or "h")
                {
                    WriteItem(part, isFirst ? numbering.Next(style, depth, start) : "", depth);
                    isFirst = false;
                }
                else
                {
                    WriteAll(new XElement("part", part));
                }
            }
        }
    }

    private void WriteItem(XElement paragraph, string label, int depth)
    {
        var text = NewText();
        var words = text.Of(paragraph);
        if (paragraph.Name.LocalName == "h")
            _writer.AddHeading(LevelOf(paragraph) ?? depth + 1, BlockWriter.Numbered(label, words));
        else
            _writer.AddNumbered(depth, label, words);
        WriteAside(text);
    }

    private static int? LevelOf(XElement heading) =>
        int.TryParse((string?)heading.Attribute(OdtNames.Text + "outline-level"), CultureInfo.InvariantCulture, out var level) ? Math.Clamp(level, 1, 9) : null;

    private void WriteTable(XElement table)
    {
        var asides = new List<OdtText>();
        _writer.AddTable(OdtTable.Rows(table, cell => CellText(cell, asides)));
        foreach (var aside in asides)
            WriteAside(aside);
    }

    private string CellText(XElement cell, List<OdtText> asides)
    {
        var lines = new List<string>();
        foreach (var element in cell.Elements())
        {
            if (element.Name.LocalName is "p" or "h")
            {
                var text = NewText();
                lines.AddRange(Wording.Lines(text.Of(element)));
                asides.Add(text);
            }
            else if (element.Name == OdtNames.Table + "table")
            {
                // A table in a cell is read line by line; its cells stay apart.
                lines.AddRange(OdtTable.Rows(element, inner => CellText(inner, asides)).Select(row => string.Join('　', row.Select(part => part.Text.Replace('\n', ' ')))));
            }
            else if (element.Name == OdtNames.Text + "list")
            {
                lines.AddRange(ListLines(element, (string?)element.Attribute(OdtNames.Text + "style-name"), 0, asides));
            }
        }

        return string.Join('\n', lines);
    }

    private IEnumerable<string> ListLines(XElement list, string? style, int depth, List<OdtText> asides)
    {
        foreach (var part in list.Elements().Elements())
        {
            if (part.Name.LocalName == "list")
            {
                foreach (var line in ListLines(part, style, depth + 1, asides))
                    yield return line;
                continue;
            }

            var text = NewText();
            foreach (var line in Wording.Lines(BlockWriter.Numbered(numbering.Next(style, depth, null), text.Of(part))))
                yield return line;
            asides.Add(text);
        }
    }

    private OdtText NewText() => new(() => NoteSign.Of(++_notes));

    // What stands beside the text comes behind the block that it is tied to.
    private void WriteAside(OdtText text)
    {
        foreach (var box in text.Boxes)
            WriteAll(box);
        foreach (var note in text.Notes)
            _writer.AddParagraph(note);
    }
}
