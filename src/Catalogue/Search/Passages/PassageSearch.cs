using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>Finds passages of guide documents by their words: candidates from the full-text index, scored here by BM25 over fields.</summary>
public sealed class PassageSearch(CatalogueContext context)
{
    private const int LiteralCandidates = 45;
    private const int ExpandedCandidates = 25;

    /// <returns>Best first, ties by key; none where no word of the question stands in any passage.</returns>
    public async Task<PassageHits> FindAsync(PassageQuery query, CancellationToken ct)
    {
        var literal = TokensOf(query.Words).ToHashSet(StringComparer.Ordinal);
        var expanded = query.Expansions.SelectMany(TokensOf).Where(token => !literal.Contains(token)).ToHashSet(StringComparer.Ordinal);
        if (literal.Count + expanded.Count == 0)
            return new PassageHits([], new Dictionary<string, double>());

        var (holding, passages) = await context.TextIndex.PassagesHoldingAsync([.. literal, .. expanded], ct);
        var rarity = holding.ToDictionary(token => token.Key, token => 1 - (Math.Log(1 + token.Value) / Math.Log(2 + passages)), StringComparer.Ordinal);

        // Looked up apart, so that many other words for one thing do not crowd out the words that were said.
        var keys = (await KeysAsync(query.City, Held(literal), LiteralCandidates, ct))
            .Union(await KeysAsync(query.City, Held(expanded), ExpandedCandidates, ct)).ToList();
        var candidates = await context.Passages.Include(passage => passage.Document).Where(passage => keys.Contains(passage.Key)).ToListAsync(ct);
        var score = new PassageScore(holding, passages, literal, expanded);
        var hits = candidates.Select(score.Of)
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Key)
            .Take(query.Limit).ToList();
        return new PassageHits(hits, rarity);

        Dictionary<string, long> Held(HashSet<string> tokens) => holding.Where(pair => pair.Value > 0 && tokens.Contains(pair.Key)).ToDictionary();
    }

    private async Task<List<long>> KeysAsync(string? city, IReadOnlyDictionary<string, long> held, int limit, CancellationToken ct) =>
        held.Count == 0 ? [] : await context.TextIndex.PassagesAsync(held, city, limit, ct);

    // A pair of characters says more than its two letters, and a passage is long enough to hold those anyway; a lone character is all there is.
    private static IEnumerable<string> TokensOf(string text)
    {
        var tokens = IndexTokens.Of(TextFolding.Fold(text)).ToList();
        var pairs = tokens.Where(token => token.Length > 1 || !Han.IsHan(token[0])).ToList();
        return pairs.Count > 0 ? pairs : tokens;
    }
}
