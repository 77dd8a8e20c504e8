using System.CommandLine;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>run</c> loads, <c>check</c> validates and writes nothing, <c>quarantine retry</c> loads where rows were refused, <c>retire</c> takes sources out. They show the same.</summary>
internal static class RunCommand
{
    public static Command Run(ProgramOutput output, CaseGates? cases)
    {
        var command = Create("run", "Load files into the catalogue.");
        command.SetAction((options, ct) => ShowAsync(options, output, reporter => LoadAsync(options, output, cases, reporter, _ => true, isMending: false, ct)));
        return command;
    }

    public static Command Retry(ProgramOutput output, CaseGates? cases)
    {
        var command = Create("retry", "Load mended files of sources that have refused rows; a file may hold the mended rows alone, nothing is retired.");
        command.SetAction((options, ct) => ShowAsync(options, output, async reporter =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            await using var catalogue = house.Open();
            var refused = await catalogue.QuarantinedRows.Select(row => new { row.Source, row.File }).Distinct().ToListAsync(ct);
            return await LoadAsync(options, output, cases, reporter, plan => refused.Exists(row => row.Source == plan.Source || row.File == plan.FileNames), isMending: true, ct);
        }));
        return command;
    }

    public static Command Retire(ProgramOutput output)
    {
        var command = Create("retire", "Take the sources of those files out of the catalogue; their rows stay stored and come back with the next run.");
        command.SetAction((options, ct) => ShowAsync(options, output, async reporter =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            var retirement = new IngestRetirement(house.Settings(), house.Documents(), reporter);
            return await house.InTurnAsync(output, token => retirement.RunAsync(options.GetValue(IngestOptions.Data)!, token), ct);
        }));
        return command;
    }

    public static Command Check(ProgramOutput output)
    {
        var command = Create("check", "Read and validate files; nothing is written.");
        command.SetAction((options, ct) => ShowAsync(options, output, reporter =>
            Checked(new CommandHouse(options), reporter).RunAsync(options.GetValue(IngestOptions.Data)!, ct)));
        return command;
    }

    private static async Task<RunSummary> LoadAsync(
        ParseResult options, ProgramOutput output, CaseGates? cases, IIngestReporter reporter, Func<SourcePlan, bool> isMeant, bool isMending, CancellationToken ct)
    {
        var house = new CommandHouse(options, cases);
        await house.MigrateAsync(ct);
        return await house.InTurnAsync(
            output,
            async token =>
            {
                var pipeline = new IngestPipeline(house.Settings() with { IsMending = isMending }, house.Indexing(), house.Documents(), reporter);
                var summary = await pipeline.RunAsync(options.GetValue(IngestOptions.Data)!, isMeant, token);
                return summary with { Embedding = await MissingVectors.FillAsync(house, reporter, token) };
            },
            ct);
    }

    private static IngestCheck Checked(CommandHouse house, IIngestReporter reporter) => new(house.Settings(), house.Documents(), reporter);

    private static Command Create(string name, string description) => new(name, description)
    {
        IngestOptions.Data, IngestOptions.Database, IngestOptions.Seeds, IngestOptions.Mappings, IngestOptions.Json,
    };

    private static async Task<int> ShowAsync(ParseResult options, ProgramOutput output, Func<IIngestReporter, Task<RunSummary>> run)
    {
        if (options.GetValue(IngestOptions.Json))
        {
            var silent = await run(SilentReporter.Instance);
            await output.Text.WriteLineAsync(SummaryJson.Of(silent));
            return silent.ExitCode;
        }

        var summary = output.IsTerminal
            ? await BarReporter.RunAsync(AnsiConsole.Console, run)
            : await run(new LineReporter(output.Text));
        foreach (var refused in summary.Sources.Where(source => source.Kind == SourceKind.Ignored && source.Failure is not null))
            await output.Text.WriteLineAsync(SummaryText.Line(refused));
        foreach (var line in SummaryText.Rest(summary))
            await output.Text.WriteLineAsync(line);
        return summary.ExitCode;
    }
}
