using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>How many courses hold a token, remembered until the catalogue changes.</summary>
internal sealed class TermStatistics
{
    private readonly ConcurrentDictionary<string, long> _documents = new(StringComparer.Ordinal);

    public required long Courses { get; init; }

    /// <summary>Inverse document frequency as in Okapi BM25, above 0; 0 for a token that no course holds.</summary>
    public async Task<IReadOnlyDictionary<string, double>> RarityAsync(
        CatalogueContext database, IReadOnlyList<string> tokens, CancellationToken cancellation)
    {
        var rarity = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            var holding = await DocumentsAsync(database, token, cancellation);
            rarity[token] = holding == 0 ? 0 : Math.Log(1 + ((Courses - holding + 0.5) / (holding + 0.5)));
        }

        return rarity;
    }

    private async ValueTask<long> DocumentsAsync(CatalogueContext database, string token, CancellationToken cancellation)
    {
        if (_documents.TryGetValue(token, out var known))
            return known;

        var holding = await database.Database
            .SqlQuery<long>($"select coalesce(sum(doc), 0) as Value from CourseTextTerms where term = {token}")
            .SingleAsync(cancellation);
        if (_documents.Count > 100_000)
            _documents.Clear();
        return _documents[token] = holding;
    }
}
