namespace LearningAdvisor.Catalogue.Desk;

/// <summary>A row of a draft, as the institution wrote it or has mended it.</summary>
public sealed class DeskRow
{
    public Guid DraftKey { get; set; }

    /// <summary>Where it stands in the file, from 1.</summary>
    public int Line { get; set; }

    /// <summary>From 1; rises with each mending, and a mending of an older version is refused.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The course's own key, as the columns are understood now; null for none.</summary>
    public string? Code { get; set; }

    /// <summary>[column of the draft]; all empty where the row could not be read as one.</summary>
    public List<string> Cells { get; set; } = [];

    /// <summary>Every rule that it breaks; empty for a row that can be published.</summary>
    public List<DeskProblem> Problems { get; set; } = [];

    /// <summary>Whether it has problems, for the database to count by.</summary>
    public bool IsFaulty { get; set; }
}

/// <summary>One rule that a row breaks.</summary>
/// <param name="Rule">Its code, listed in docs/ingest.md.</param>
/// <param name="Field">The canonical column; null for the row as a whole.</param>
/// <param name="Value">What was read; null where nothing stands.</param>
/// <param name="Message">What was found, the rule and the way out, in English.</param>
public sealed record DeskProblem(string Rule, string? Field, string? Value, string Message)
{
    /// <summary>Whether the row could not be read at all; typing it anew mends that.</summary>
    public bool IsDamage { get; init; }
}

/// <summary>A piece of a file on its way in; gone as soon as the file is whole.</summary>
public sealed class DeskPiece
{
    public Guid DraftKey { get; set; }

    /// <summary>From 0.</summary>
    public int Number { get; set; }

    public required byte[] Content { get; set; }
}
