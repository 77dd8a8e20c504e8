using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>Finds passages of guide documents by their words and by what they are about.</summary>
/// <remarks>
/// The full-text index says which passages hold the question's tokens, the vectors which others are near; those that are
/// worth it are read and scored. What a document's city or retirement rules out is left out before anything is ranked.
/// </remarks>
public sealed class PassageSearch(CatalogueContext database, Thesaurus thesaurus, SearchMemory memory, QuestionEmbedding questions)
{
    private const int LiteralCandidates = 80;
    private const int ExpandedCandidates = 40;
    private const int NearCandidates = 20;

    // Passages about something else mostly lie below 0.3.
    private const float NearEnough = 0.35f;

    /// <returns>Best first, ties by key; none where no word of the question stands in any passage and none is about the same.</returns>
    public async Task<PassageHits> FindAsync(PassageQuery query, CancellationToken ct)
    {
        var words = PassageWords.Of(query, thesaurus);
        if (words.Count == 0)
            return new PassageHits([], new Dictionary<string, double>());

        var shelf = await memory.PassagesAsync(database, ct);
        // Without a vector in time the words alone decide.
        var vector = await questions.OfAsync(query.Question ?? query.Words, shelf.Model, ct);
        // Every read that follows would else open the connection anew.
        await database.Database.OpenConnectionAsync(ct);
        try
        {
            return await FindAsync(query, words, shelf, vector, ct);
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    private async Task<PassageHits> FindAsync(PassageQuery query, List<PassageWord> words, PassageShelf shelf, ReadOnlyMemory<float>? vector, CancellationToken ct)
    {
        // Letters are only looked at in what the words have found.
        var holding = await shelf.Terms.HoldingAsync(database.TextIndex, words.FindAll(word => word.Finds).ConvertAll(word => word.Token), ct);
        var admitted = shelf.Admitted(query.City);
        var near = vector is { } asked ? await PassageNeighbours.FindAsync(database, shelf, asked, admitted, NearEnough, NearCandidates, ct) : [];

        // Looked up apart, so that many other words for one thing do not crowd out the words that were said.
        var literal = shelf.Terms.WorthLooking(words.FindAll(word => !word.IsExpansion), holding).ToList();
        var expanded = shelf.Terms.WorthLooking(words.FindAll(word => word.IsExpansion), holding).ToList();
        var rows = await shelf.Terms.RowsAsync(database.TextIndex, literal.Concat(expanded).Select(word => word.Token), ct);
        var keys = Holders(literal, LiteralCandidates).Union(Holders(expanded, ExpandedCandidates)).Union(near.Select(found => found.Key)).ToList();

        var candidates = await database.PassagesAsync(keys, ct);
        candidates.ForEach(passage => passage.Document = shelf.DocumentOf(passage.Key));
        var hits = new PassageScore(words, holding, shelf.Count)
            .Best(candidates.Select(passage => (passage, vector is { } said ? shelf.Nearness(shelf.Vectors.Similarity(passage.Key, said.Span)) : 0)), query.Limit);
        var rarity = holding.ToDictionary(token => token.Key, token => 1 - (Math.Log(1 + token.Value) / Math.Log(2 + shelf.Count)), StringComparer.Ordinal);
        return new PassageHits(hits, rarity);

        List<long> Holders(List<PassageWord> words, int most) => PassageCandidates.Of(
            shelf, words.ConvertAll(word => (word.Weight * PassageScore.Rarity(holding[word.Token], shelf.Count), rows[word.Token])), admitted, most);
    }
}
