using System.Collections.Concurrent;
using System.Text.Json;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>How many courses hold a token, remembered until the catalogue changes.</summary>
internal sealed class TermStatistics
{
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<string, long> _documents = new(StringComparer.Ordinal);

    public required long Courses { get; init; }

    /// <summary>Inverse document frequency as in Okapi BM25, above 0; 0 for a token that no course holds.</summary>
    public async Task<IReadOnlyDictionary<string, double>> RarityAsync(
        CatalogueContext database, IReadOnlyList<string> tokens, CancellationToken cancellation)
    {
        await LookUpAsync(database, tokens.Where(token => !_documents.ContainsKey(token)).ToList(), cancellation);
        return tokens.ToDictionary(token => token, Rarity, StringComparer.Ordinal);
    }

    private double Rarity(string token)
    {
        var holding = _documents.GetValueOrDefault(token);
        return holding == 0 ? 0 : Math.Log(1 + ((Courses - holding + 0.5) / (holding + 0.5)));
    }

    private async Task LookUpAsync(CatalogueContext database, IReadOnlyList<string> tokens, CancellationToken cancellation)
    {
        if (tokens.Count == 0)
            return;
        if (_documents.Count > MostRemembered)
            _documents.Clear();

        // The cross join keeps the list on the outside, so that each token is one look-up in the index's vocabulary.
        var list = JsonSerializer.Serialize(tokens);
        var found = await database.Database
            .SqlQuery<TokenRow>($"select v.term as Token, v.doc as Documents from json_each({list}) as j cross join CourseTextTerms as v on v.term = j.value")
            .ToListAsync(cancellation);
        var held = found.ToDictionary(row => row.Token, row => row.Documents, StringComparer.Ordinal);
        foreach (var token in tokens)
            _documents[token] = held.GetValueOrDefault(token);
    }

    private sealed class TokenRow
    {
        public string Token { get; set; } = "";

        public long Documents { get; set; }
    }
}
