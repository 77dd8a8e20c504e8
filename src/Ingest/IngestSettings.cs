using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest;

/// <summary>What a run needs besides the files.</summary>
public sealed record IngestSettings
{
    internal const string UsualCity = "基隆市";

    /// <summary><c>Data Source=FILE</c>; the database has been migrated.</summary>
    public required string Database { get; init; }

    public required Places Places { get; init; }

    /// <summary>Folder of ready mappings; may be absent.</summary>
    public string? Mappings { get; init; }

    /// <summary>The city of rows for which neither row nor mapping names one.</summary>
    public string City { get; init; } = UsualCity;

    /// <summary>Of thesaurus and model (<see cref="Loading.IndexFingerprint"/>); another one than the stored courses were indexed with makes the run reindex them. 0 leaves that alone.</summary>
    public long IndexFingerprint { get; init; }

    /// <summary>How archives and addresses are brought within reach; else beside the database, with the limits of the environment.</summary>
    public SourceAccess Access
    {
        get => field ?? SourceAccess.Beside(Database);
        init;
    }

    /// <summary>Tells the day of ingestion.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
