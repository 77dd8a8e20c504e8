namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>How good what a source or institution gave is.</summary>
/// <param name="Accepted">Rows on offer: courses, or a source's institutions.</param>
/// <param name="Quarantined">Rows in quarantine. Of an institution only those that were good once: a row that never came in names nobody yet.</param>
/// <param name="Finished">Courses on offer whose last day has passed.</param>
/// <param name="WithoutSummary">Courses on offer that say nothing about themselves.</param>
/// <param name="LastGoodImport">UTC; when a run last ended well, null when none has.</param>
public sealed record Quality(int Accepted, int Quarantined, int Finished, int WithoutSummary, DateTime? LastGoodImport)
{
    /// <summary>Of whom nothing is known.</summary>
    public static readonly Quality None = new(0, 0, 0, 0, null);
}

/// <param name="Kind">As in <see cref="IngestRun.Kind"/>.</param>
public sealed record SourceQuality(string Source, string Kind, Quality Quality);

public sealed record InstitutionQuality(long Key, string Name, string City, Quality Quality);
