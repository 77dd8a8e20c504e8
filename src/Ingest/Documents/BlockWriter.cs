using System.Text;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Collects the blocks of a document: words gather until something closes their paragraph.</summary>
internal sealed class BlockWriter
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _words = new();

    /// <summary>The blocks so far; words that no end has closed are closed by it.</summary>
    public IReadOnlyList<Block> Blocks
    {
        get
        {
            EndParagraph();
            return _blocks;
        }
    }

    public void Write(string words) => _words.Append(words);

    /// <summary>A break inside a paragraph, which starts a line of its own.</summary>
    public void BreakLine() => _words.Append(Wording.LineBreak);

    public void EndParagraph()
    {
        if (_words.Length == 0)
            return;

        AddParagraph(_words.ToString());
        _words.Clear();
    }

    /// <param name="text">As written; its lines become paragraphs that stand together.</param>
    public void AddParagraph(string text)
    {
        var isFirst = true;
        foreach (var line in Wording.Lines(text))
        {
            Add(new Paragraph(line, IsApart: isFirst));
            isFirst = false;
        }
    }

    /// <param name="level">From 1, the outermost.</param>
    public void AddHeading(int level, string text)
    {
        if (string.Join(' ', Wording.Lines(text)) is { Length: > 0 } line)
            Add(new Heading(Math.Clamp(level, 1, Rank.Major - 1), line));
    }

    /// <param name="depth">0 for a list that stands in no other.</param>
    /// <param name="label">Number with its signs; empty for a bullet.</param>
    public void AddItem(int depth, string label, string text)
    {
        if (string.Join('\n', Wording.Lines(text)) is { Length: > 0 } lines)
            Add(new ListItem(Rank.Bullet + depth, Numbered(label, lines)));
    }

    /// <summary>A paragraph that the format numbers. Whether it is a heading or an item is concluded as if the number had been typed.</summary>
    public void AddNumbered(int depth, string label, string text)
    {
        if (string.Join('\n', Wording.Lines(text)) is not { Length: > 0 } lines)
            return;

        var line = Numbered(label, lines);
        if (Marker.Numbered(line) is null)
            Add(new ListItem(Rank.Bullet + depth, line));
        else
            Add(new Paragraph(line));
    }

    public void AddTable(IReadOnlyList<IReadOnlyList<SpannedCell>> rows)
    {
        EndParagraph();
        _blocks.AddRange(SpannedTable.Blocks(rows));
    }

    public void Add(Block block)
    {
        if (block is not Paragraph)
            EndParagraph();
        _blocks.Add(block);
    }

    /// <summary>Number and words as a reader sees them: 一、緣起 but 1-1 緣起.</summary>
    public static string Numbered(string label, string text) =>
        label.Length > 0 && char.IsLetterOrDigit(label[^1]) ? $"{label} {text}" : label + text;
}
