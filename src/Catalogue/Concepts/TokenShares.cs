namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>How much each concept has of each token, by Okapi BM25 without the token's rarity; packed, for tokens are many and their concepts few.</summary>
internal sealed class TokenShares
{
    private const double Saturation = 1.5;
    private const double LengthShare = 0.3;

    // [tokens + 1]: where a token's concepts begin in the two arrays behind it.
    private readonly int[] _starts;
    private readonly ushort[] _concepts;
    private readonly float[] _shares;

    /// <param name="counted">In the order of the concepts: each token of one, and in how many of its texts it stands.</param>
    /// <param name="tokens">How many tokens there are.</param>
    public TokenShares(IReadOnlyList<(int Token, int Count)[]> counted, int tokens)
    {
        _starts = new int[tokens + 1];
        foreach (var (token, _) in counted.SelectMany(counts => counts))
            _starts[token + 1]++;
        for (var token = 0; token < tokens; token++)
            _starts[token + 1] += _starts[token];

        (_concepts, _shares) = (new ushort[_starts[tokens]], new float[_starts[tokens]]);
        var lengths = counted.Select(counts => counts.Sum(one => one.Count)).ToArray();
        var average = Math.Max(1, lengths.DefaultIfEmpty(0).Average());
        var next = _starts.AsSpan(0, tokens).ToArray();
        for (var at = 0; at < counted.Count; at++)
        {
            var damping = Saturation * (1 - LengthShare + (LengthShare * lengths[at] / average));
            foreach (var (token, count) in counted[at])
            {
                _concepts[next[token]] = (ushort)at;
                _shares[next[token]++] = (float)(count / (count + damping));
            }
        }
    }

    /// <summary>The concepts that hold a token, by their index, and how much of its rarity each gets, in (0, 1).</summary>
    public (ReadOnlyMemory<ushort> Concepts, ReadOnlyMemory<float> Shares) Of(int token)
    {
        var held = _starts[token].._starts[token + 1];
        return (_concepts.AsMemory(held), _shares.AsMemory(held));
    }
}
