using System.CommandLine;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Watching;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>watch</c>: loads sources by a schedule until it is stopped.</summary>
internal static class WatchCommand
{
    private static readonly Option<string> Schedule = new("--schedule")
    {
        Description = "The YAML file that names the sources and their times.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("LEARNINGADVISOR__Ingest__Schedule") ?? IngestOptions.InHouse("data/schedule.yaml"),
    };

    public static Command Create(ProgramOutput output, CaseGates? cases)
    {
        var command = new Command("watch", "Load sources by their schedule until stopped.") { Schedule, IngestOptions.Database, IngestOptions.Seeds, IngestOptions.Mappings };
        command.SetAction(async (options, ct) =>
        {
            var schedule = WatchSettings.Read(options.GetValue(Schedule)!);
            await new CommandHouse(options).MigrateAsync(ct);
            await output.Text.WriteLineAsync($"Watching {schedule.Sources.Count} sources. Stop with Ctrl+C.");
            await Watcher.RunAsync(schedule, (source, token) => LoadAsync(new CommandHouse(options, cases), source, output, token), ct);
            return RunSummary.AllAccepted;
        });
        return command;
    }

    // One failed load must not end the watching: it is told, and the next time comes.
    private static async Task LoadAsync(CommandHouse house, WatchedSource source, ProgramOutput output, CancellationToken ct)
    {
        try
        {
            await using var turn = await RunnerTurn.TakeAsync(house.Open, TimeProvider.System, TimeSpan.Zero, _ => { }, ct);
            if (turn is null)
            {
                await output.Text.WriteLineAsync($"{source.Name}: another ingest is at work on this catalogue; its next time will be used.");
                return;
            }

            using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, turn.Lost);
            await house.ChooseModelAsync(either.Token);
            var reporter = new LineReporter(output.Text);
            var summary = await new IngestPipeline(house.Settings(), house.Indexing(), house.Documents(), reporter).RunAsync(source.Data, either.Token);
            foreach (var line in SummaryText.Rest(summary with { Embedding = await MissingVectors.FillAsync(house, reporter, either.Token) }))
                await output.Text.WriteLineAsync(line);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await output.Errors.WriteLineAsync($"{source.Name}: {failure.Message}");
        }
    }
}
