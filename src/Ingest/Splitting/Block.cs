namespace LearningAdvisor.Ingest.Splitting;

/// <summary>A piece of a document in reading order. Every format ends in these; passages are built from nothing else.</summary>
/// <param name="Page">From 1; null where the format has no pages.</param>
internal abstract record Block(int? Page);

/// <param name="Rank">How deep it stands: 1 to 6 for a heading that the format names, else a <see cref="Splitting.Rank"/>.</param>
/// <param name="Text">With its number, without mark-up.</param>
internal sealed record Heading(int Rank, string Text, int? Page = null) : Block(Page);

/// <param name="Text">One paragraph on one line.</param>
/// <param name="IsApart">False where the writer only broke the line: an address, a signature.</param>
/// <param name="IsIndented">True where it is set in from the paragraphs around it.</param>
internal sealed record Paragraph(string Text, int? Page = null, bool IsApart = true, bool IsIndented = false) : Block(Page);

/// <param name="Rank">A <see cref="Splitting.Rank"/>; items of a deeper rank belong to the one before them.</param>
/// <param name="Text">With its number; a bullet is left out.</param>
internal sealed record ListItem(int Rank, string Text, int? Page = null) : Block(Page);

/// <param name="Rows">Without the head, which each cell carries.</param>
internal sealed record Table(IReadOnlyList<TableRow> Rows, int? Page = null) : Block(Page);
