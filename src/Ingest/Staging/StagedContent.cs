using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Staging;

/// <summary>What one staged batch of a source holds: prepared rows of its kind, in the order of the files.</summary>
internal sealed record StagedRows
{
    public List<CourseEntry> Courses { get; init; } = [];

    public List<Institution> Institutions { get; init; } = [];

    public List<ParsedDocument> Documents { get; init; } = [];
}

/// <summary>What a run does besides its rows.</summary>
/// <param name="Gone">Codes that the source no longer has.</param>
/// <param name="Refused">What becomes the source's quarantine.</param>
/// <param name="DocumentSource">The source that documents are stored under; null for rows.</param>
internal sealed record StagedClosing(List<string> Gone, List<QuarantinedRow> Refused, string? DocumentSource = null);

/// <summary>Writes and reads what is staged.</summary>
[JsonSerializable(typeof(StagedRows))]
[JsonSerializable(typeof(StagedClosing))]
internal sealed partial class StagedJson : JsonSerializerContext
{
    public static readonly StagedJson Chinese = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
