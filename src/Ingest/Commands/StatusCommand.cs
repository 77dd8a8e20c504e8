using System.CommandLine;
using System.Text.Json;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>status</c>: what the catalogue holds, and how each source's newest run ended.</summary>
internal static class StatusCommand
{
    public static Command Create(ProgramOutput output)
    {
        var command = new Command("status", "Show what the catalogue holds and how each source last ended.") { IngestOptions.Database, IngestOptions.Json };
        command.SetAction((options, ct) => ShowAsync(new CommandHouse(options), output.Text, ct));
        return command;
    }

    private static async Task<int> ShowAsync(CommandHouse house, TextWriter output, CancellationToken ct)
    {
        await house.MigrateAsync(ct);
        await using var catalogue = house.Open();
        var courses = await catalogue.Courses.CountAsync(course => course.RetiredAt == null, ct);
        var institutions = await catalogue.Institutions.CountAsync(institution => institution.RetiredAt == null, ct);
        var documents = await catalogue.GuideDocuments.CountAsync(document => document.RetiredAt == null, ct);
        var quarantined = await catalogue.QuarantinedRows.CountAsync(ct);
        var runs = await catalogue.IngestRuns
            .Where(run => !catalogue.IngestRuns.Any(later => later.Source == run.Source && later.Kind == run.Kind && later.Key > run.Key))
            .OrderBy(run => run.Source).ToListAsync(ct);

        if (house.IsJson)
        {
            var status = new { Courses = courses, Institutions = institutions, Documents = documents, Quarantined = quarantined, Runs = runs };
            await output.WriteLineAsync(JsonSerializer.Serialize(status, SummaryJson.Options));
            return RunSummary.AllAccepted;
        }

        await output.WriteLineAsync($"{courses} courses, {institutions} institutions, {documents} guide documents, {quarantined} entries in quarantine");
        foreach (var run in runs)
            await output.WriteLineAsync(Line(run));
        return RunSummary.AllAccepted;
    }

    private static string Line(IngestRun run) => $"{run.StartedAt:yyyy-MM-dd HH:mm} UTC  {run.Source} ({run.File}): " + run.State switch
    {
        RunState.Done => $"{run.Read} read, {run.Added} added, {run.Changed} changed, {run.Unchanged} unchanged, {run.Retired} retired, {run.Quarantined} quarantined",
        RunState.Failed => $"FAILED: {run.Failure}",
        _ => "began and never ended; nothing of it was stored. Run it again.",
    };
}
