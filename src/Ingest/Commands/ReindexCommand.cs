using System.CommandLine;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>reindex</c>: concepts, full text and the vectors of the thesaurus anew, after that has changed. Vectors of an endpoint stay: their texts are the same.</summary>
internal static class ReindexCommand
{
    public static Command Create(ProgramOutput output)
    {
        var command = new Command("reindex", "Rebuild concepts, full text and vectors of everything stored.") { IngestOptions.Database, IngestOptions.Seeds };
        command.SetAction(async (options, ct) =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            var (courses, passages, embedding) = await house.InTurnAsync(
                output,
                async token => (
                    await new Reindexer(house.Database, house.Indexing(), house.IndexFingerprint()).RunAsync(token),
                    await house.Documents().ReindexAsync(token),
                    await MissingVectors.FillAsync(house, SilentReporter.Instance, token)),
                ct);
            await output.Text.WriteLineAsync($"{courses} courses and {passages} passages reindexed");
            foreach (var line in embedding is null ? [] : SummaryText.Embedding(embedding))
                await output.Text.WriteLineAsync(line);
            return RunSummary.AllAccepted;
        });
        return command;
    }
}
