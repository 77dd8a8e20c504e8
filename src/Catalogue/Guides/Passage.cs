namespace LearningAdvisor.Catalogue.Guides;

/// <summary>A piece of a document that can be cited on its own: a paragraph, a list, or one row of a table with its heads.</summary>
public sealed class Passage
{
    public long Key { get; set; }

    public long DocumentKey { get; set; }

    public GuideDocument? Document { get; set; }

    /// <summary>Place in the document, from 0.</summary>
    public int Ordinal { get; set; }

    public PassageKind Kind { get; set; }

    /// <summary>The path of headings it stands under, outermost first.</summary>
    public List<string> Heading { get; set; } = [];

    /// <summary>From 1; null where the format has no pages.</summary>
    public int? Page { get; set; }

    /// <summary>Cleaned text as a reader sees it; every quote of a citation stands verbatim in here.</summary>
    public required string Text { get; set; }

    /// <summary>For a table row: its cells in order, each with the head of its column. Empty otherwise.</summary>
    public List<TableCell> Cells { get; set; } = [];
}

public enum PassageKind
{
    Paragraph,
    List,
    TableRow,
}

/// <summary>One cell of a table row. Head is empty where the table gives none.</summary>
public sealed class TableCell
{
    public required string Head { get; set; }

    public required string Value { get; set; }
}
