using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>Which passages hold a token: asked of the full-text index once and remembered as long as the shelf stands.</summary>
internal sealed class PassageTerms(PassageShelf shelf)
{
    // Above this share of the passages a token only costs time: it tells hardly one from another.
    private const double CommonShare = 0.05;
    private const int SmallShelf = 2_000;

    private const int MostCounts = 100_000;
    // Four bytes each.
    private const int MostRows = 8_000_000;

    private readonly ConcurrentDictionary<string, long> _holding = new(StringComparer.Ordinal);
    private readonly RememberedRows<TermRows> _rows = new(MostRows, rows => rows.Count);

    /// <returns>Token → passages that hold it, also 0.</returns>
    public async Task<IReadOnlyDictionary<string, long>> HoldingAsync(ITextIndex index, IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        var unknown = tokens.Where(token => !_holding.ContainsKey(token)).ToList();
        var counted = unknown.Count == 0 ? [] : await index.PassagesHoldingAsync(unknown, ct);
        if (_holding.Count > MostCounts)
            _holding.Clear();
        foreach (var (token, count) in counted)
            _holding[token] = count;
        return tokens.ToDictionary(token => token, token => counted.TryGetValue(token, out var count) ? count : _holding.GetValueOrDefault(token), StringComparer.Ordinal);
    }

    /// <summary>The tokens by which candidates are chosen: held by some passage, and not by so many that they say nothing.</summary>
    /// <returns>At least the two rarest of those that are held at all.</returns>
    public IEnumerable<PassageWord> WorthLooking(IEnumerable<PassageWord> words, IReadOnlyDictionary<string, long> holding)
    {
        var most = shelf.Count < SmallShelf ? shelf.Count : shelf.Count * CommonShare;
        return words.Where(word => word.Finds && holding[word.Token] > 0)
            .OrderBy(word => holding[word.Token]).ThenBy(word => word.Token, StringComparer.Ordinal)
            .TakeWhile((word, at) => at < 2 || holding[word.Token] <= most);
    }

    /// <returns>Token → rows that hold it.</returns>
    public Task<IReadOnlyDictionary<string, TermRows>> RowsAsync(ITextIndex index, IEnumerable<string> tokens, CancellationToken ct) =>
        _rows.OfAsync(tokens, async unknown => (await index.PassagesWithAsync(unknown, ct))
            .Select(held => KeyValuePair.Create(held.Key, new TermRows(shelf.RowsOf(held.Value.All), shelf.RowsOf(held.Value.InHeading)))));
}

/// <summary>The rows of a shelf that hold a token, ascending, and those of them that hold it in a heading.</summary>
internal sealed record TermRows(int[] All, int[] InHeading)
{
    public int Count => All.Length + InHeading.Length;
}
