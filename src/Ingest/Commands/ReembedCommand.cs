using System.CommandLine;
using System.Text.Json;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>reembed</c>: makes the vectors that are missing; after another model was set, makes all of them aside and switches.</summary>
internal static class ReembedCommand
{
    public static Command Create(ProgramOutput output)
    {
        var command = new Command("reembed", "Make missing vectors; after the model of the settings has changed, make all anew aside and switch.")
        {
            IngestOptions.Database, IngestOptions.Seeds, IngestOptions.Json,
        };
        command.SetAction(async (options, ct) =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            IIngestReporter reporter = house.IsJson ? SilentReporter.Instance : new LineReporter(output.Text);
            return await ShowAsync(house, await house.InTurnAsync(output, token => RunAsync(house, reporter, token), ct), output.Text);
        });
        return command;
    }

    private static async Task<EmbeddingOutcome?> RunAsync(CommandHouse house, IIngestReporter reporter, CancellationToken ct)
    {
        var endpoint = house.Endpoint;
        var target = endpoint?.Model ?? EmbeddingModel.Embedded();
        using var embeddings = house.Embeddings(target)!;
        var run = new VectorRun(house.Open, embeddings, endpoint, TimeProvider.System, reporter);
        if (target.IsSameAs(house.Model))
            return await run.FillAsync(target, ct);

        await RenewConceptsAsync(house, ct);
        return await run.ChangeOverAsync(target, house.IndexFingerprint(target), ct);
    }

    // The switch vouches for the thesaurus too, so what an edited one has left behind is indexed first.
    private static async Task RenewConceptsAsync(CommandHouse house, CancellationToken ct)
    {
        long indexedWith;
        using (var load = new CatalogueLoad(house.Database))
            indexedWith = load.Facts.Read(IndexFingerprint.Fact);
        if (indexedWith == 0 || indexedWith == house.IndexFingerprint())
            return;

        await new Reindexer(house.Database, house.Indexing(), house.IndexFingerprint()).RunAsync(ct);
        await house.Documents().ReindexAsync(ct);
    }

    private static async Task<int> ShowAsync(CommandHouse house, EmbeddingOutcome? outcome, TextWriter output)
    {
        if (house.IsJson)
            await output.WriteLineAsync(JsonSerializer.Serialize(outcome ?? new EmbeddingOutcome(house.Model), SummaryJson.Options));
        else if (outcome is null)
            await output.WriteLineAsync($"Every record in use has its vector of {house.Model}.");
        else
            await output.WriteLineAsync(string.Join('\n', SummaryText.Embedding(outcome)));
        return outcome?.Stopped is null ? RunSummary.AllAccepted : RunSummary.SourceFailed;
    }
}
