namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Keys as a read is given them.</summary>
internal static class Keys
{
    /// <summary>The keys, the last one repeated up to a power of two, so that a few statements serve any number.</summary>
    /// <param name="keys">At least one.</param>
    public static IReadOnlyList<object?> Of(IReadOnlyCollection<long> keys)
    {
        var padded = new object?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)keys.Count)];
        var count = 0;
        foreach (var key in keys)
            padded[count++] = key;
        Array.Fill(padded, padded[count - 1], count, padded.Length - count);
        return padded;
    }

    /// <summary>The keys that a read was given.</summary>
    public static List<long> In(Given given) => [.. given.Keys!.Cast<long>()];
}
