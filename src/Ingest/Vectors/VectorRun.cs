using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Vectors;

/// <summary>Makes the vectors that are missing and brings them to their records, as a run of its own: texts → what is kept already → endpoint → kept → placed.</summary>
/// <param name="open">Contexts on the catalogue; nobody else may load at the time.</param>
/// <param name="embeddings">The model to be asked.</param>
/// <param name="settings">Its endpoint's; null for a model in the house.</param>
public sealed class VectorRun(
    Func<CatalogueContext> open, IEmbeddingGenerator<string, Embedding<float>> embeddings, EmbeddingSettings? settings, TimeProvider clock, IIngestReporter reporter)
{
    /// <summary>What such runs are called among the runs of the sources.</summary>
    public const string Source = "embedding";

    /// <summary>The kind of such runs.</summary>
    public const string Kind = "Embedding";

    private const int TextsInHouse = 1_024;

    /// <summary>Gives a vector to every record in use that has none.</summary>
    /// <param name="current">The model of the vectors in use.</param>
    /// <returns>Null when nothing was missing.</returns>
    public async Task<EmbeddingOutcome?> FillAsync(EmbeddingModel current, CancellationToken ct)
    {
        await using (var catalogue = open())
        {
            if (!await VectorsInUse.CoursesWithout(catalogue).AnyAsync(ct) && !await VectorsInUse.PassagesWithout(catalogue).AnyAsync(ct))
                return null;
        }

        var (model, run, outcome) = await BeginAsync(current, "missing", ct);
        await Making(model, outcome).MakeAsync(isAll: false, ct);
        outcome.Placed = await new VectorPlacing(open, model).FillAsync(ct);
        return await EndAsync(run, outcome, ct);
    }

    /// <summary>Makes the vectors of another model for every record in use while readers go on with the old ones, then switches.</summary>
    /// <param name="fingerprint">Of the thesaurus and that model.</param>
    /// <returns>With a reason to have stopped, nothing was switched; called again, it goes on where it was.</returns>
    public async Task<EmbeddingOutcome> ChangeOverAsync(EmbeddingModel target, long fingerprint, CancellationToken ct)
    {
        var (model, run, outcome) = await BeginAsync(target, "all", ct);
        await Making(model, outcome).MakeAsync(isAll: true, ct);
        if (outcome.Stopped is null)
            outcome.Placed = await new VectorPlacing(open, model).ChangeOverAsync(fingerprint, ct);
        return await EndAsync(run, outcome, ct);
    }

    private VectorMaking Making(EmbeddingModel model, EmbeddingOutcome outcome) =>
        new(open, model, embeddings, settings?.BatchTexts ?? TextsInHouse, new EmbeddingBudget(settings, clock), outcome, reporter);

    // A run of the same purpose that was cut off is taken up again; any other is over, and what it made is kept.
    private async Task<(EmbeddingModel Model, IngestRun Run, EmbeddingOutcome Outcome)> BeginAsync(EmbeddingModel wanted, string purpose, CancellationToken ct)
    {
        await using var catalogue = open();
        var model = await VectorsInUse.EnterAsync(catalogue, wanted, ct);
        var fingerprint = $"{model.Key} {purpose}";
        var openRuns = await catalogue.IngestRuns.Where(run => run.Kind == Kind && run.State == RunState.Running).OrderByDescending(run => run.Key).ToListAsync(ct);
        var run = openRuns.Find(found => found.Fingerprint == fingerprint)
            ?? new IngestRun { Source = Source, Kind = Kind, File = model.ToString(), StartedAt = clock.GetUtcNow().UtcDateTime, Fingerprint = fingerprint };
        run.Resumed += run.Key == 0 ? 0 : 1;
        run.Step = RunStep.Preparing;
        foreach (var lost in openRuns.Where(found => found.Key != run.Key))
        {
            (lost.State, lost.EndedAt) = (RunState.Failed, clock.GetUtcNow().UtcDateTime);
            (lost.FailureCode, lost.Failure) = ("EMBEDDING_CUT", "The program ended before the run did. The vectors it had made are kept.");
            catalogue.Update(lost);
        }

        catalogue.Update(run);
        await catalogue.SaveChangesAsync(ct);
        var outcome = new EmbeddingOutcome(model) { Run = run.Key };
        reporter.Embedded(outcome);
        return (model, run, outcome);
    }

    private async Task<EmbeddingOutcome> EndAsync(IngestRun run, EmbeddingOutcome outcome, CancellationToken ct)
    {
        (run.Read, run.Added, run.Unchanged, run.Quarantined) = (outcome.Records, outcome.Embedded, outcome.Reused, outcome.Refused);
        (run.FailureCode, run.Failure) = (outcome.StopCode, outcome.Stopped);
        run.State = outcome.Stopped is null ? RunState.Done : RunState.Failed;
        run.Step = outcome.Stopped is null ? null : RunStep.Preparing;
        run.EndedAt = clock.GetUtcNow().UtcDateTime;
        await using var catalogue = open();
        catalogue.Update(run);
        await catalogue.SaveChangesAsync(ct);
        return outcome;
    }
}
