using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest;

/// <summary>What a run needs besides the files.</summary>
public sealed record IngestSettings
{
    internal const string UsualCity = "基隆市";

    /// <summary><c>Data Source=FILE</c>; the database has been migrated.</summary>
    public required string Database { get; init; }

    public required Places Places { get; init; }

    /// <summary>Days off, on which no computed meeting is promised.</summary>
    public Holidays Holidays { get; init; } = Holidays.None;

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

    /// <summary>True for files of mended rows: what is not in them is neither retired nor taken out of quarantine.</summary>
    public bool IsMending { get; init; }

    /// <summary>Tells the day of ingestion.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What a run may change of a source unless its mapping says otherwise.</summary>
    public GateLimits Gate { get; init; } = new();

    /// <summary>Tries each switch with the approved cases; null where there is no adviser to try it with.</summary>
    public ICaseGate? Cases { get; init; }

    /// <summary>The wait before the first new try after a passing error; each further one waits twice as long.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>A context of its own on the catalogue.</summary>
    public CatalogueContext Open() => CatalogueStore.At(Database).Open();
}
