using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>How many courses hold a token, remembered until the catalogue changes.</summary>
internal sealed class TermStatistics
{
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<string, long> _documents = new(StringComparer.Ordinal);

    public required long Courses { get; init; }

    /// <summary>Inverse document frequency as in Okapi BM25, above 0; 0 for a token that no course holds.</summary>
    public async Task<IReadOnlyDictionary<string, double>> RarityAsync(
        ITextIndex index, IReadOnlyList<string> tokens, CancellationToken cancellation)
    {
        await LookUpAsync(index, tokens.Where(token => !_documents.ContainsKey(token)).ToList(), cancellation);
        return tokens.ToDictionary(token => token, Rarity, StringComparer.Ordinal);
    }

    private double Rarity(string token)
    {
        var holding = _documents.GetValueOrDefault(token);
        return holding == 0 ? 0 : Math.Log(1 + ((Courses - holding + 0.5) / (holding + 0.5)));
    }

    private async Task LookUpAsync(ITextIndex index, IReadOnlyList<string> tokens, CancellationToken cancellation)
    {
        if (tokens.Count == 0)
            return;
        if (_documents.Count > MostRemembered)
            _documents.Clear();

        var held = await index.CoursesHoldingAsync(tokens, cancellation);
        foreach (var token in tokens)
            _documents[token] = held.GetValueOrDefault(token);
    }
}
