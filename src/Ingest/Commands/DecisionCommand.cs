using System.CommandLine;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>publish</c> and <c>discard</c>: a named person lets a held run in or puts it away.</summary>
internal static class DecisionCommand
{
    private static readonly Argument<long> Run = new("RUN") { Description = "The number of the held run, as ./ingest status shows it." };

    public static Command Publish(ProgramOutput output) => Create(
        "publish",
        "Put the content of a held run in place, exactly as it was when it was held.",
        output,
        (decision, options, ct) => decision.PublishAsync(options.GetValue(Run), options.GetValue(IngestOptions.By)!, ct),
        run => $"run {run.Key} of {run.Source} published: {run.Added} added, {run.Changed} changed, {run.Retired} retired");

    public static Command Discard(ProgramOutput output) => Create(
        "discard",
        "Drop the content of a held run; its source stays as it is.",
        output,
        (decision, options, ct) => decision.DiscardAsync(options.GetValue(Run), options.GetValue(IngestOptions.By)!, ct),
        run => $"run {run.Key} of {run.Source} discarded; the source stays as it is");

    private static Command Create(
        string name, string description, ProgramOutput output, Func<IngestDecision, ParseResult, CancellationToken, Task<IngestRun>> decide, Func<IngestRun, string> words)
    {
        var command = new Command(name, description) { Run, IngestOptions.By, IngestOptions.Database, IngestOptions.Seeds };
        command.SetAction(async (options, ct) =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            var (run, embedding) = await house.InTurnAsync(
                output,
                async token => (
                    await decide(new IngestDecision(house.Settings(), house.Indexing(), house.Documents()), options, token),
                    await MissingVectors.FillAsync(house, SilentReporter.Instance, token)),
                ct);
            await output.Text.WriteLineAsync(words(run));
            foreach (var line in embedding is null ? [] : SummaryText.Embedding(embedding))
                await output.Text.WriteLineAsync(line);
            return RunSummary.AllAccepted;
        });
        return command;
    }
}
