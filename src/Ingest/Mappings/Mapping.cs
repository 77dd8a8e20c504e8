using System.Collections.ObjectModel;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Ingest.Gating;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>How the files of one source are read: docs/ingest.md, "A mapping".</summary>
public sealed record Mapping
{
    /// <summary>File name of the mapping, for messages.</summary>
    public required string File { get; init; }

    /// <summary>The source's name; <c>{file}</c> in it stands for the data file's name without ending. Null: that name.</summary>
    public string? Source { get; init; }

    public SourceKind? Kind { get; init; }

    /// <summary>The city of rows that name none.</summary>
    public string? City { get; init; }

    /// <summary>File name with <c>*</c> for any characters; null matches every file.</summary>
    public string? FilePattern { get; init; }

    /// <summary>Columns that the file's header must have for the mapping to be meant.</summary>
    public IReadOnlyList<string> HeaderColumns { get; init; } = [];

    /// <summary>Canonical English column name → rule. Null: the file has the canonical columns itself.</summary>
    public IReadOnlyDictionary<string, ColumnRule>? Columns { get; init; }

    /// <summary>A second file that completes the rows; null for most.</summary>
    public Join? Join { get; init; }

    /// <summary>Path of a schema.org course inside each record, whose facts fill the columns that have no rule.</summary>
    public string? JsonLd { get; init; }

    /// <summary>Canonical columns that stay empty although the source fills them, because what it says there is wrong.</summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = [];

    /// <summary>Source columns known and not used, so that they are not named as unknown.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    /// <summary>Date cells may say <c>+14d</c>: days from the day of ingestion.</summary>
    public bool RelativeDates { get; init; }

    /// <summary>How the source counts a bare 115-1; null when that is not known, and then such a term has no dates.</summary>
    public TermCounting? Terms { get; init; }

    public bool Demonstration { get; init; }

    /// <summary>Why a source of kind ignored is left out.</summary>
    public string? Reason { get; init; }

    /// <summary>Limits of the source's gate that differ from the settings: name → limit, as in <see cref="GateLimits.Names"/>.</summary>
    public IReadOnlyDictionary<string, double> Gate { get; init; } = ReadOnlyDictionary<string, double>.Empty;

    /// <summary>Hash of the mapping's text; part of every row's hash.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The mapping of a file that needs none.</summary>
    public static Mapping Canonical(SourceKind kind) => new() { File = "", Kind = kind };
}
