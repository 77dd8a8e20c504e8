using System.CommandLine;
using System.Text.Json;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Vectors;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>status</c>: what the catalogue holds, how good it is, and how each source's newest run ended.</summary>
internal static class StatusCommand
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    private static readonly Option<bool> Institutions = new("--institutions") { Description = "Show the figures of each institution too." };

    private static readonly Option<bool> Vectors = new("--vectors") { Description = "Name every course and passage without a vector, not a few." };

    public static Command Create(ProgramOutput output)
    {
        var command = new Command("status", "Show what the catalogue holds, how good it is, and how each source last ended.") { Institutions, Vectors, IngestOptions.Database, IngestOptions.Json };
        command.SetAction((options, ct) => ShowAsync(new CommandHouse(options), options.GetValue(Institutions), options.GetValue(Vectors), output.Text, ct));
        return command;
    }

    private static async Task<int> ShowAsync(CommandHouse house, bool withInstitutions, bool withAllVectors, TextWriter output, CancellationToken ct)
    {
        await house.MigrateAsync(ct);
        await using var catalogue = house.Open();
        var status = await ReadAsync(catalogue, withInstitutions || house.IsJson, ct);
        status = status with { Vectors = await ToldVectors.OfAsync(catalogue, withAllVectors, ct) };
        if (house.IsJson)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(status, SummaryJson.Options));
            return RunSummary.AllAccepted;
        }

        foreach (var line in StatusText.Lines(status))
            await output.WriteLineAsync(line);
        return RunSummary.AllAccepted;
    }

    private static async Task<CatalogueStatus> ReadAsync(CatalogueContext catalogue, bool withInstitutions, CancellationToken ct)
    {
        var figures = new QualityFigures(catalogue, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(Taipei).DateTime));
        var runs = await catalogue.IngestRuns
            .Where(run => !catalogue.IngestRuns.Any(later => later.Source == run.Source && later.Kind == run.Kind && later.Key > run.Key))
            .OrderBy(run => run.Source).ToListAsync(ct);
        return new CatalogueStatus(
            await catalogue.Courses.CountAsync(course => course.RetiredAt == null, ct),
            await catalogue.Institutions.CountAsync(institution => institution.RetiredAt == null, ct),
            await catalogue.GuideDocuments.CountAsync(document => document.RetiredAt == null, ct),
            await catalogue.QuarantinedRows.CountAsync(ct),
            await ToldAsync(catalogue, runs, ct),
            [.. (await figures.SourcesAsync(ct)).Where(source => source.Kind != VectorRun.Kind).Select(source => new ToldQuality(source.Source, source.Kind.ToLowerInvariant(), source.Quality))],
            withInstitutions ? [.. (await figures.InstitutionsAsync([], ct)).Select(institution => new ToldQuality(institution.Name, institution.City, institution.Quality))] : []);
    }

    private static async Task<List<ToldRun>> ToldAsync(CatalogueContext catalogue, List<IngestRun> runs, CancellationToken ct)
    {
        var keys = runs.Where(run => run.Kind == VectorRun.Kind).Select(run => run.Key).ToList();
        var costs = keys.Count == 0 ? [] : await catalogue.EmbeddingUses.Where(use => keys.Contains(use.RunKey)).GroupBy(use => use.RunKey)
            .Select(uses => new { uses.Key, Cost = new ToldCost(uses.Sum(use => use.Requests), uses.Sum(use => use.Tokens), uses.Sum(use => use.CostMicros)) })
            .ToDictionaryAsync(row => row.Key, row => row.Cost, ct);
        return runs.ConvertAll(run => Told(run) with { Cost = costs.GetValueOrDefault(run.Key) });
    }

    private static ToldRun Told(IngestRun run) => new(
        run.Key, run.Source, run.Kind.ToLowerInvariant(), run.File, run.State.ToString().ToUpperInvariant(), run.StartedAt, run.EndedAt,
        run.Read, run.Added, run.Changed, run.Unchanged, run.Retired, run.Quarantined, run.Resumed, run.Step?.ToString().ToLowerInvariant(), run.FailureCode, run.Failure, run.By,
        run is { State: RunState.Held, Difference: { } difference } ? JsonSerializer.Deserialize<List<GateFinding>>(difference, SummaryJson.Options)! : []);
}
