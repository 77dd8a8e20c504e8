using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Gating;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>What <c>./ingest status</c> tells; <c>--json</c> prints it as it is.</summary>
/// <param name="Quarantined">Entries, of which a row may have several.</param>
/// <param name="Runs">The newest run of each source.</param>
/// <param name="InstitutionQuality">Empty unless asked for.</param>
internal sealed record CatalogueStatus(
    int Courses, int Institutions, int Documents, int Quarantined, List<ToldRun> Runs, List<ToldQuality> SourceQuality, List<ToldQuality> InstitutionQuality)
{
    /// <summary>The records that no vector finds; null while nothing is stored.</summary>
    public ToldVectors? Vectors { get; init; }
}

/// <param name="Id">What <c>publish</c> and <c>discard</c> take.</param>
/// <param name="State">One of the states of docs/ingest.md.</param>
/// <param name="Resumed">How often it went on where it was cut off.</param>
internal sealed record ToldRun(
    long Id, string Source, string Kind, string File, string State, DateTime StartedAt, DateTime? EndedAt, int Read, int Added, int Changed, int Unchanged,
    int Retired, int Quarantined, int Resumed, string? Step, string? FailureCode, string? Failure, string? By, List<GateFinding> Difference)
{
    /// <summary>What the run took of the endpoint that makes vectors; null for nothing.</summary>
    public ToldCost? Cost { get; init; }
}

/// <param name="Micros">Millionths of the currency of the price.</param>
internal sealed record ToldCost(int Requests, long Tokens, long Micros);

/// <param name="Of">A source, or an institution's name.</param>
/// <param name="Within">A source's kind, or an institution's city.</param>
internal sealed record ToldQuality(string Of, string Within, Quality Quality);
