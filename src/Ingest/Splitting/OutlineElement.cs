namespace LearningAdvisor.Ingest.Splitting;

/// <summary>A block whose numbering is still to be understood: heading or item.</summary>
/// <param name="Block">As the line or the format gave it; a numbered one is a paragraph until then.</param>
/// <param name="Marker">Its numbering; null for plain text, tables and what the format has already told.</param>
internal sealed record OutlineElement(Block Block, Marker? Marker)
{
    /// <summary>True where the format or the numbering says so.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Null for plain text and tables.</summary>
    public int? Rank => Marker?.Rank ?? Block switch
    {
        Heading heading => heading.Rank,
        ListItem item => item.Rank,
        _ => null,
    };

    public Block Settled() => Marker is null ? Block
        : IsHeading ? new Heading(Marker.Rank, Marker.Text.Trim('【', '】').TrimEnd('：', ':', ' '), Block.Page)
        : new ListItem(Marker.Rank, Marker.Text, Block.Page);
}
