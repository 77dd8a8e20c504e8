using System.CommandLine;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>publish</c> and <c>discard</c>: a named person lets a held run in or puts it away.</summary>
internal static class DecisionCommand
{
    private static readonly Argument<long> Run = new("RUN") { Description = "The number of the held run, as ./ingest status shows it." };

    private static readonly Option<string?> Despite = new("--despite-cases") { Description = "Why the run may go live although an approved case gets worse; kept with the name, and in the audit log." };

    public static Command Publish(ProgramOutput output, CaseGates? cases)
    {
        var command = Create(
            "publish",
            "Put the content of a held run in place, exactly as it was when it was held, where no approved case gets worse by it.",
            output,
            cases,
            (decision, options, ct) => decision.PublishAsync(options.GetValue(Run), options.GetValue(IngestOptions.By)!, ct, Reason(options)),
            run => $"run {run.Key} of {run.Source} published: {run.Added} added, {run.Changed} changed, {run.Retired} retired");
        command.Add(Despite);
        return command;
    }

    public static Command Discard(ProgramOutput output) => Create(
        "discard",
        "Drop the content of a held run; its source stays as it is.",
        output,
        cases: null,
        (decision, options, ct) => decision.DiscardAsync(options.GetValue(Run), options.GetValue(IngestOptions.By)!, ct),
        run => $"run {run.Key} of {run.Source} discarded; the source stays as it is");

    private static Command Create(
        string name, string description, ProgramOutput output, CaseGates? cases, Func<IngestDecision, ParseResult, CancellationToken, Task<IngestRun>> decide, Func<IngestRun, string> words)
    {
        var command = new Command(name, description) { Run, IngestOptions.By, IngestOptions.Database, IngestOptions.Seeds };
        command.SetAction(async (options, ct) =>
        {
            var began = TimeProvider.System.GetUtcNow().UtcDateTime;
            var house = new CommandHouse(options, cases);
            await house.MigrateAsync(ct);
            var (run, embedding) = await house.InTurnAsync(
                output,
                async token => (
                    await decide(new IngestDecision(house.Settings(), house.Indexing(), house.Documents()), options, token),
                    await MissingVectors.FillAsync(house, SilentReporter.Instance, token)),
                ct);
            await TellCasesAsync(house, run, began, output.Text, ct);
            await output.Text.WriteLineAsync(run.State == RunState.Held ? HeldOn(run) : words(run));
            foreach (var line in embedding is null ? [] : SummaryText.Embedding(embedding))
                await output.Text.WriteLineAsync(line);
            return run.State == RunState.Held ? RunSummary.RowsQuarantined : RunSummary.AllAccepted;
        });
        return command;
    }

    private static string? Reason(ParseResult options) => options.GetValue(Despite) is { } reason && string.IsNullOrWhiteSpace(reason)
        ? throw new ArgumentException("--despite-cases is empty. Say why the run may go live although a case gets worse.")
        : options.GetValue(Despite);

    private static string HeldOn(IngestRun run) =>
        $"run {run.Key} of {run.Source} stays held, because an approved case would get a worse reply. Mend the data; or have a lead switch the case off and publish again; or say why it may go live: --despite-cases \"REASON\".";

    // A person decides by them; a run by itself says the numbers alone.
    private static async Task TellCasesAsync(CommandHouse house, IngestRun run, DateTime since, TextWriter output, CancellationToken ct)
    {
        await using var catalogue = house.Open();
        var name = CaseCheck.NameOf(run);
        var tried = await catalogue.GateRuns.Include(one => one.Changes)
            .Where(one => one.Subject == GateSubject.Catalogue && one.Candidate == name && one.At >= since).OrderByDescending(one => one.Key).FirstOrDefaultAsync(ct);
        foreach (var line in tried is null ? [] : await GateText.LinesAsync(tried, catalogue, ct))
            await output.WriteLineAsync(line);
    }
}
