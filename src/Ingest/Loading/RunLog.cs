using System.Text.Json;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Validating;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Writes down each source's run, whatever becomes of it.</summary>
internal sealed class RunLog(IngestSettings settings)
{
    /// <summary>Notes the start at once, so that a run that dies stays visible as one without an end.</summary>
    /// <param name="fingerprint">Of what will be read; empty where nothing is prepared ahead.</param>
    /// <returns>A new run; or the one of the same fingerprint that was cut off, to be taken up again, or that is held.</returns>
    public async Task<IngestRun> StartAsync(SourceSummary summary, string fingerprint, CancellationToken ct)
    {
        await using var catalogue = settings.Open();
        var kind = summary.Kind.ToString();
        var open = await catalogue.IngestRuns
            .Where(run => run.Source == summary.Source && run.Kind == kind && (run.State == RunState.Running || run.State == RunState.Held))
            .OrderByDescending(run => run.Key).ToListAsync(ct);
        foreach (var lost in open.Where(run => run.State == RunState.Running && (run.Fingerprint != fingerprint || fingerprint.Length == 0)))
        {
            lost.State = RunState.Failed;
            lost.Failure = "The program ended before the run did. Nothing of it could be taken over, so the source was begun anew.";
            catalogue.Update(lost);
        }

        var same = open.Find(run => fingerprint.Length > 0 && run.Fingerprint == fingerprint && run.State != RunState.Failed);
        var started = same ?? new IngestRun { Source = summary.Source, Kind = kind, File = summary.Files, StartedAt = Now(), Fingerprint = fingerprint, IndexFingerprint = settings.IndexFingerprint };
        started.Resumed += same is { State: RunState.Running } ? 1 : 0;
        catalogue.Update(started);
        await catalogue.SaveChangesAsync(ct);
        summary.Run = started.Key;
        summary.IsAfterCut = open.Exists(run => run.Key != started.Key || started.Resumed > 0);
        return started;
    }

    /// <summary>Takes the counts over; the run is not written yet.</summary>
    public void Count(IngestRun run, SourceSummary summary)
    {
        run.EndedAt = Now();
        run.Read = summary.Read;
        run.Added = summary.Added;
        run.Changed = summary.Changed;
        run.Unchanged = summary.Unchanged;
        run.Retired = summary.Retired;
        run.Quarantined = summary.Quarantined;
        run.Duplicates = summary.Duplicates;
    }

    /// <summary>Tells of a held run what it told when it was prepared.</summary>
    public static void Recall(IngestRun run, SourceSummary summary)
    {
        (summary.Read, summary.Added, summary.Changed, summary.Unchanged) = (run.Read, run.Added, run.Changed, run.Unchanged);
        (summary.Retired, summary.Quarantined, summary.Duplicates) = (run.Retired, run.Quarantined, run.Duplicates);
        summary.Hold(JsonSerializer.Deserialize<List<GateFinding>>(run.Difference ?? "[]", SummaryJson.Options)!);
    }

    /// <summary>Ends a run that puts no staged rows in place.</summary>
    public async Task EndAsync(IngestRun run, RunState state, CancellationToken ct)
    {
        run.State = state;
        run.EndedAt = Now();
        await using var catalogue = settings.Open();
        catalogue.Update(run);
        await catalogue.SaveChangesAsync(ct);
    }

    /// <summary>Keeps the run's content aside until a person decides.</summary>
    public async Task HoldAsync(IngestRun run, IReadOnlyList<GateFinding> difference, SourceSummary summary, CancellationToken ct)
    {
        run.Difference = JsonSerializer.Serialize(difference, SummaryJson.Options);
        await EndAsync(run, RunState.Held, ct);
        summary.Hold(difference);
    }

    /// <summary>Says of a run that a person wanted to publish that it waits on, because of the approved cases.</summary>
    public async Task HoldOnAsync(IngestRun run, GateFinding finding, CancellationToken ct)
    {
        var known = JsonSerializer.Deserialize<List<GateFinding>>(run.Difference ?? "[]", SummaryJson.Options)!;
        run.Difference = JsonSerializer.Serialize(known.Where(one => one.Measure != finding.Measure).Append(finding), SummaryJson.Options);
        (run.State, run.By) = (RunState.Held, null);
        await using var catalogue = settings.Open();
        catalogue.Update(run);
        await catalogue.SaveChangesAsync(ct);
    }

    /// <summary>Ends a run as failed, and lists its files in quarantine with step and reason until a later run accepts them.</summary>
    public async Task FailAsync(IngestRun run, RunStep step, SourceSummary summary, CancellationToken ct)
    {
        Count(run, summary);
        (run.Step, run.FailureCode, run.Failure) = (step, summary.FailureCode, summary.Failure);
        await EndAsync(run, RunState.Failed, ct);
        await ReplaceFileEntryAsync(summary, step, ct);
    }

    /// <summary>Notes a file that could not even become a source.</summary>
    public async Task<SourceSummary> RefuseAsync(RefusedFile file, CancellationToken ct)
    {
        var summary = new SourceSummary(file.Source, SourceKind.Ignored, file.File);
        summary.Fail(file.Code, file.Message);
        await FailAsync(await StartAsync(summary, "", ct), RunStep.Planning, summary, ct);
        return summary;
    }

    /// <summary>Closes the quarantine entries of files that could not be read before.</summary>
    public async Task AcceptFilesAsync(SourcePlan plan, CancellationToken ct)
    {
        var files = plan.Files.Select(file => Path.GetFileName(file.Path)).Append(plan.FileNames).ToList();
        await using var catalogue = settings.Open();
        await catalogue.QuarantinedRows.Where(row => row.Line == 0 && files.Contains(row.File)).ExecuteDeleteAsync(ct);
    }

    /// <summary>Drops what nothing will put in place: content of runs that have ended, and held runs that a later run of their source has overtaken.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        await using var catalogue = settings.Open();
        var overtaken = await catalogue.IngestRuns
            .Where(run => run.State == RunState.Held && catalogue.IngestRuns.Any(later =>
                later.Source == run.Source && later.Kind == run.Kind && later.Key > run.Key
                && (later.State == RunState.Done || later.State == RunState.Published || later.State == RunState.Held)))
            .ToListAsync(ct);
        foreach (var run in overtaken)
        {
            run.State = RunState.Discarded;
            run.Failure = "A later run of the source took its place.";
            catalogue.Update(run);
        }

        await catalogue.SaveChangesAsync(ct);
        await catalogue.StagedBatches
            .Where(batch => !catalogue.IngestRuns.Any(run => run.Key == batch.RunKey && (run.State == RunState.Running || run.State == RunState.Held)))
            .ExecuteDeleteAsync(ct);
    }

    /// <summary>Puts held runs of a source away that has been taken out of the catalogue: what they were measured against is gone.</summary>
    public async Task DiscardHeldAsync(SourceSummary source, CancellationToken ct)
    {
        var kind = source.Kind.ToString();
        await using (var catalogue = settings.Open())
        {
            await catalogue.IngestRuns.Where(run => run.Source == source.Source && run.Kind == kind && run.State == RunState.Held)
                .ExecuteUpdateAsync(set => set.SetProperty(run => run.State, RunState.Discarded).SetProperty(run => run.Failure, "The source was taken out of the catalogue."), ct);
        }

        await SweepAsync(ct);
    }

    /// <summary>The source's refused rows that a file of mended rows says nothing about.</summary>
    /// <param name="isMended">Whether a row of that code stood in the file.</param>
    public async Task<List<QuarantinedRow>> WaitingAsync(SourcePlan plan, Func<string, bool> isMended, CancellationToken ct)
    {
        await using var catalogue = settings.Open();
        var rows = await catalogue.QuarantinedRows.Where(row => row.Source == plan.Source && row.Line > 0).OrderBy(row => row.Key).ToListAsync(ct);
        return rows.FindAll(row => row.RowCode is { } code ? !isMended(code) : plan.Files.All(file => Path.GetFileName(file.Path) != row.File));
    }

    /// <summary>The quarantine of a source as this run would leave it.</summary>
    public List<QuarantinedRow> Refused(SourceSummary summary) => [.. summary.Rejections.Select(rejection => Row(rejection, summary.Source))];

    public DateTime Now() => settings.Clock.GetUtcNow().UtcDateTime;

    // A path that is not there was mistyped more often than not, so nobody could ever close its entry.
    private async Task ReplaceFileEntryAsync(SourceSummary summary, RunStep step, CancellationToken ct)
    {
        if (summary.FailureCode == "FILE_MISSING")
            return;

        await using var catalogue = settings.Open();
        await catalogue.QuarantinedRows.Where(row => row.Source == summary.Source && row.Line == 0).ExecuteDeleteAsync(ct);
        catalogue.Add(new QuarantinedRow { Source = summary.Source, File = summary.Files, Rule = summary.FailureCode!, Message = summary.Failure!, Step = step, At = Now() });
        await catalogue.SaveChangesAsync(ct);
    }

    private QuarantinedRow Row(Rejection rejection, string source) => new()
    {
        Source = source,
        File = rejection.At.File,
        Line = rejection.At.Line,
        RowCode = rejection.RowCode,
        Field = rejection.Field,
        Value = rejection.Value,
        Rule = rejection.Code,
        Message = rejection.Message,
        At = Now(),
    };
}
