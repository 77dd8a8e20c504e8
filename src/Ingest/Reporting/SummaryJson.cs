using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>A summary as one JSON object, for programs.</summary>
public static class SummaryJson
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static string Of(RunSummary run) => JsonSerializer.Serialize(
        new
        {
            run.ExitCode,
            Seconds = Math.Round(run.Took.TotalSeconds, 3),
            Sources = run.Sources.Select(source => new
            {
                source.Source,
                Kind = source.Kind.ToString().ToLowerInvariant(),
                source.Files,
                State = source.Failure is not null ? "failed" : source.IsHeld ? "held" : "completed",
                Run = source.Run == 0 ? (long?)null : source.Run,
                source.Read,
                source.Added,
                source.Changed,
                source.Unchanged,
                source.Retired,
                source.Quarantined,
                source.FailureCode,
                source.Failure,
                source.Notes,
                Difference = source.IsHeld ? source.Difference : null,
                Rejections = source.Rejections.Select(rejection => new { rejection.Code, rejection.At.File, rejection.At.Line, rejection.RowCode, rejection.Field, rejection.Value, rejection.Message }),
            }),
            run.Embedding,
            Ignored = run.Ignored.Select(Path.GetFileName),
        },
        Options);
}
