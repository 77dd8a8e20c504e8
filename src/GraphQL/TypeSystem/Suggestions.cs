namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Finds names that were probably meant.</summary>
public static class Suggestions
{
    private const int MostSuggestions = 5;

    /// <summary>The options close to a name, closest first, ties by name.</summary>
    /// <remarks>
    /// Close is an edit distance (Damerau and Levenshtein's, adjacent swaps counting once) of at most 40 % of the
    /// name's length plus one, without regard to case, which itself counts as one edit.
    /// </remarks>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> options)
    {
        var threshold = (int)(name.Length * 0.4) + 1;
        return
        [
            .. options.Distinct()
                // Before any counting, so that a name of a megabyte costs nothing.
                .Where(option => Math.Abs(option.Length - name.Length) <= threshold)
                .Select(option => (Option: option, Distance: Distance(name, option)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Option, NaturalOrder.Instance)
                .Select(candidate => candidate.Option),
        ];
    }

    /// <summary>A sentence that asks, with a space before it: <c> Did you mean "a", "b", or "c"?</c>; empty without suggestions.</summary>
    /// <param name="suggestions">Names; only the first five are shown.</param>
    /// <param name="kind">What the names are, for example <c>the enum value</c>; nothing when null.</param>
    /// <param name="quoted">Whether the names are put in double quotes.</param>
    public static string DidYouMean(IReadOnlyList<string> suggestions, string? kind = null, bool quoted = true)
    {
        if (suggestions.Count == 0)
            return "";
        var shown = suggestions.Take(MostSuggestions).Select(name => quoted ? $"\"{name}\"" : name).ToArray();
        var list = shown.Length switch
        {
            1 => shown[0],
            2 => $"{shown[0]} or {shown[1]}",
            _ => $"{string.Join(", ", shown[..^1])}, or {shown[^1]}",
        };
        return $" Did you mean {(kind is null ? "" : kind + " ")}{list}?";
    }

    private static int Distance(string name, string option)
    {
        if (name == option)
            return 0;
        var from = name.ToLowerInvariant();
        var to = option.ToLowerInvariant();
        if (from == to)
            return 1;

        var twoAbove = new int[to.Length + 1];
        var above = new int[to.Length + 1];
        var current = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            (twoAbove, above, current) = (above, current, twoAbove);
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    current[j] = Math.Min(current[j], twoAbove[j - 2] + 1);
            }
        }
        return current[to.Length];
    }

    /// <summary>Orders names with the numbers in them by size: <c>a2</c> before <c>a10</c>.</summary>
    private sealed class NaturalOrder : IComparer<string>
    {
        public static readonly NaturalOrder Instance = new();

        public int Compare(string? x, string? y)
        {
            var left = x.AsSpan();
            var right = y.AsSpan();
            while (left.Length > 0 && right.Length > 0)
            {
                var (leftDigits, rightDigits) = (LeadingDigits(left), LeadingDigits(right));
                var order = leftDigits > 0 && rightDigits > 0
                    ? CompareNumbers(left[..leftDigits], right[..rightDigits])
                    : left[0].CompareTo(right[0]);
                if (order != 0)
                    return order;
                left = left[Math.Max(1, leftDigits)..];
                right = right[Math.Max(1, rightDigits)..];
            }
            return left.Length.CompareTo(right.Length);
        }

        private static int LeadingDigits(ReadOnlySpan<char> text)
        {
            var end = text.IndexOfAnyExceptInRange('0', '9');
            return end < 0 ? text.Length : end;
        }

        private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
        {
            left = left.TrimStart('0');
            right = right.TrimStart('0');
            return left.Length != right.Length
                ? left.Length.CompareTo(right.Length)
                : left.SequenceCompareTo(right);
        }
    }
}
