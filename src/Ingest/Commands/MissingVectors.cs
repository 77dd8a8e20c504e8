using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>The last step of everything that changes texts, where an endpoint makes the vectors.</summary>
internal static class MissingVectors
{
    /// <summary>Gives a vector to every record that has none. To be called in turn, once the rows are in.</summary>
    /// <returns>Null where there is nothing to tell.</returns>
    public static async Task<EmbeddingOutcome?> FillAsync(CommandHouse house, IIngestReporter reporter, CancellationToken ct)
    {
        var endpoint = house.Endpoint;
        // Vectors of the thesaurus came with the rows.
        var outcome = house.Model.IsEmbedded ? null : await FillAsync(house, endpoint, reporter, ct);
        if (endpoint is null || endpoint.Model.IsSameAs(house.Model))
            return outcome;

        outcome ??= new EmbeddingOutcome(house.Model);
        outcome.Notes.Add($"The settings name {endpoint.Model}, but the catalogue's vectors are of {house.Model}. ./ingest reembed changes over.");
        return outcome;
    }

    private static async Task<EmbeddingOutcome?> FillAsync(CommandHouse house, EmbeddingSettings? endpoint, IIngestReporter reporter, CancellationToken ct)
    {
        using var embeddings = house.Embeddings(house.Model);
        if (embeddings is not null)
            return await new VectorRun(house.Open, embeddings, endpoint, TimeProvider.System, reporter).FillAsync(house.Model, ct);

        var outcome = new EmbeddingOutcome(house.Model);
        if (endpoint is null)
            outcome.Notes.Add($"The catalogue's vectors are of {house.Model}, and no endpoint is set: new texts get none. Set LEARNINGADVISOR__Embedding__BaseUrl, or ./ingest reembed changes over to the thesaurus.");
        return outcome;
    }
}
