namespace LearningAdvisor.Catalogue.Desk;

/// <summary>A spreadsheet of courses that an institution has handed in, from its first piece to the catalogue. It belongs to one institution, and no other one hears of it.</summary>
public sealed class DeskDraft
{
    /// <summary>Characters of <see cref="FileName"/>: in Chinese still a name that every file system takes.</summary>
    public const int LongestName = 80;

    public Guid Key { get; set; }

    /// <summary>Whose courses they are; none of another institution can come in by it.</summary>
    public long InstitutionKey { get; set; }

    /// <summary>As the institution calls the file, without its folder.</summary>
    public required string FileName { get; set; }

    /// <summary>How many pieces the file comes in.</summary>
    public int Pieces { get; set; }

    public DeskState State { get; set; }

    /// <summary>From 1; rises with each change, mended cells included. What is decided about an older version is refused.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The sheet of a workbook that was read; null for files without sheets.</summary>
    public string? Sheet { get; set; }

    /// <summary>The columns of the file, in its order, with what each was taken for.</summary>
    public List<DeskColumn> Columns { get; set; } = [];

    /// <summary>Rows below the header.</summary>
    public int RowCount { get; set; }

    /// <summary>Rows that break a rule.</summary>
    public int FaultyCount { get; set; }

    /// <summary>The run that put it in place or is held; null before it was published.</summary>
    public long? RunKey { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>The name at the time.</summary>
    public required string CreatedBy { get; set; }

    /// <summary>UTC, of the last change.</summary>
    public DateTime ChangedAt { get; set; }

    /// <inheritdoc cref="CreatedBy"/>
    public required string ChangedBy { get; set; }
}

/// <summary>A column of a draft.</summary>
/// <param name="Name">As the header has it; empty where it names none.</param>
/// <param name="Field">The canonical column it was taken for, in English; null for one that is not used.</param>
public sealed record DeskColumn(string Name, string? Field);

/// <summary>Where a draft stands. Stored as a number: a value never changes its meaning.</summary>
public enum DeskState
{
    /// <summary>Its pieces are still coming in.</summary>
    Receiving = 0,

    /// <summary>It can be mended and published.</summary>
    Open = 1,

    /// <summary>A server is putting it in place.</summary>
    Publishing = 2,

    /// <summary>It would change more than the gate lets through; a lead or administrator decides.</summary>
    Held = 3,

    /// <summary>It went into the catalogue.</summary>
    Published = 4,

    /// <summary>Somebody threw it away, and can still take that back.</summary>
    Discarded = 5,
}
