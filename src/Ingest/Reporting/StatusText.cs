using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>The status in words.</summary>
internal static class StatusText
{
    private const string EmbeddingKind = "embedding";

    public static IEnumerable<string> Lines(CatalogueStatus status)
    {
        yield return $"{status.Courses} courses, {status.Institutions} institutions, {status.Documents} guide documents, {status.Quarantined} entries in quarantine";
        foreach (var line in status.Vectors?.Lines() ?? [])
            yield return line;
        if (status.Runs.Count == 0)
            yield return "Nothing has been loaded yet: ./ingest run --data FILE-OR-FOLDER";
        foreach (var run in status.Runs)
            yield return $"{run.StartedAt:yyyy-MM-dd HH:mm} UTC  {run.Source} ({run.File}): {Outcome(run)}";
        foreach (var finding in status.Runs.SelectMany(run => run.Difference.Where(finding => finding.Beyond).Select(finding => $"  run {run.Id} of {run.Source}: {finding.Words}")))
            yield return finding;
        foreach (var quality in status.SourceQuality.Where(quality => quality.Within is "courses" or "institutions").Concat(status.InstitutionQuality))
            yield return $"quality of {quality.Of} ({quality.Within}): {Words(quality.Quality)}";
    }

    private static string Outcome(ToldRun run) => run.State switch
    {
        "DONE" when run.Kind == EmbeddingKind => Embedded(run),
        "FAILED" when run.Kind == EmbeddingKind => $"STOPPED after {Embedded(run)}: {run.Failure}",
        "DONE" or "PUBLISHED" => $"{Counts(run)}{(run.By is { } by ? $"; published by {by}" : "")}",
        "HELD" => $"HELD as run {run.Id}, {Counts(run)}. ./ingest publish {run.Id} --by NAME, or ./ingest discard {run.Id} --by NAME",
        "DISCARDED" => $"DISCARDED{(run.By is { } by ? $" by {by}" : "")}: {run.Failure}",
        "FAILED" => $"FAILED{(run.Step is { } step ? $" while {step}" : "")}: {run.Failure}",
        _ => "began and has not ended. If no ingest is at work, it was cut off: run it again, and it goes on where it was.",
    };

    private static string Embedded(ToldRun run) =>
        $"{run.Read} records, {run.Unchanged} vectors reused, {run.Added} texts embedded, {run.Quarantined} refused"
        + (run.Cost is { } cost ? $"; {EmbeddingOutcome.Cost(cost.Requests, cost.Tokens, cost.Micros)}" : "");

    private static string Counts(ToldRun run) =>
        $"{run.Read} read, {run.Added} added, {run.Changed} changed, {run.Unchanged} unchanged, {run.Retired} retired, {run.Quarantined} quarantined";

    private static string Words(Quality quality) =>
        $"{quality.Accepted} accepted, {quality.Quarantined} quarantined, {quality.Finished} finished but still listed, {quality.WithoutSummary} without summary, "
        + (quality.LastGoodImport is { } time ? $"last good import {time:yyyy-MM-dd HH:mm} UTC" : "no good import yet");
}
