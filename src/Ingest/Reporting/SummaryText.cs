using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>A summary in words.</summary>
public static class SummaryText
{
    private const int RejectionsShown = 20;

    /// <summary>One source on one line.</summary>
    public static string Line(SourceSummary source) => source.Failure is { } failure
        ? $"{source.Source}: FAILED {source.FailureCode}: {failure}"
        : $"{source.Source} ({source.Kind.ToString().ToLowerInvariant()}): {source.Read} read, {source.Added} added, {source.Changed} changed, {source.Unchanged} unchanged, {source.Retired} retired, {source.Quarantined} quarantined{(source.IsHeld ? $"; HELD as run {source.Run}" : "")}";

    /// <summary>What the lines of the sources have not said: notes, the first rejections, what was not read.</summary>
    public static IEnumerable<string> Rest(RunSummary run)
    {
        foreach (var note in run.Sources.Where(source => source.Failure is null).SelectMany(source => source.Notes))
            yield return $"  note: {note}";
        foreach (var held in run.Sources.Where(source => source.IsHeld))
        {
            foreach (var line in Difference(held))
                yield return line;
        }

        var rejections = run.Sources.Where(source => source.Failure is null).SelectMany(source => source.Rejections).ToList();
        foreach (var rejection in rejections.Take(RejectionsShown))
            yield return $"  {rejection.Code}: {rejection.Message}";
        if (rejections.Count > RejectionsShown)
            yield return $"  … and {rejections.Count - RejectionsShown} more: ./ingest quarantine list";
        foreach (var line in run.Embedding is { } embedding ? Embedding(embedding) : [])
            yield return line;
        if (run.Ignored.Count > 0)
            yield return $"  note: not read, because of their endings: {string.Join(", ", run.Ignored.Select(Path.GetFileName))}";
        yield return $"{run.Sources.Count} sources in {run.Took.TotalSeconds:0.0} s: {Verdict(run)}";
    }

    /// <summary>What making vectors took and gave, and what it left.</summary>
    public static IEnumerable<string> Embedding(EmbeddingOutcome embedding)
    {
        if (embedding.Run > 0)
            yield return $"  {embedding}; {embedding.Placed} records got their vector";
        foreach (var note in embedding.Notes.Take(RejectionsShown))
            yield return $"  note: {note}";
        if (embedding.Notes.Count > RejectionsShown)
            yield return $"  … and {embedding.Notes.Count - RejectionsShown} more: ./ingest status --vectors";
        if (embedding.Stopped is { } reason)
            yield return $"  {embedding.StopCode}: {reason}";
    }

    /// <summary>What a held source would change, and what a person can do about it.</summary>
    public static IEnumerable<string> Difference(SourceSummary source)
    {
        var why = source.Difference.Where(finding => finding.Beyond).All(finding => finding.Measure == GateLimits.Cases) ? "make approved cases worse" : "change more than its limits allow";
        yield return $"  {source.Source} keeps its last good version, because run {source.Run} would {why}:";
        foreach (var finding in source.Difference)
            yield return $"    {(finding.Beyond ? "beyond" : "within")} the limit of {finding.Measure}: {finding.Words}";
        yield return $"  Look at it, then: ./ingest publish {source.Run} --by NAME, or ./ingest discard {source.Run} --by NAME";
    }

    private static string Verdict(RunSummary run) => run.ExitCode switch
    {
        RunSummary.SourceFailed => $"{run.Sources.Count(source => source.Failure is not null)} failed",
        RunSummary.RowsQuarantined => $"{run.Sources.Sum(source => source.Quarantined)} rows quarantined{Held(run)}{(run.Embedding?.Stopped is null ? "" : ", vectors missing")}",
        _ => "all accepted",
    };

    private static string Held(RunSummary run) => run.Sources.Count(source => source.IsHeld) is > 0 and var held ? $", {held} sources held" : "";
}
