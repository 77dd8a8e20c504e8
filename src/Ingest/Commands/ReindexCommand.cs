using System.CommandLine;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>reindex</c>: concepts, full text and vectors anew, after the thesaurus or the embedding model has changed.</summary>
internal static class ReindexCommand
{
    public static Command Create(ProgramOutput output)
    {
        var command = new Command("reindex", "Rebuild concepts, full text and vectors of everything stored.") { IngestOptions.Database, IngestOptions.Seeds };
        command.SetAction(async (options, ct) =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            var reindexer = new Reindexer(house.Database, house.Indexing(), house.IndexFingerprint());
            var (courses, passages) = await house.InTurnAsync(output, async token => (await reindexer.RunAsync(token), await house.Documents().ReindexAsync(token)), ct);
            await output.Text.WriteLineAsync($"{courses} courses and {passages} passages reindexed");
            return RunSummary.AllAccepted;
        });
        return command;
    }
}
