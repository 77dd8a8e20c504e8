using System.Globalization;

namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>The features of a clause: one to three neighbouring tokens, up to five in Thai, each as a 32-bit hash.</summary>
/// <remarks>A token is a word in Latin letters, a single character of the other scripts, or a row of digits, whose value does not matter.</remarks>
internal static class ClauseGrams
{
    /// <summary>Stands for the name of any district.</summary>
    public const char PlaceMark = '◎';

    private const int Longest = 3;
    private const int LongestOfThai = 5;
    private const uint Begin = 0x9E3779B1;
    private const uint End = 0x85EBCA77;
    private const uint FirstHash = 2166136261;
    private const uint Prime = 16777619;

    /// <param name="folded">A clause as <see cref="Texts.MarkedText.Folded"/> has it.</param>
    /// <returns>Each feature once; empty where the clause holds no letter and no digit.</returns>
    public static HashSet<uint> Of(ReadOnlySpan<char> folded)
    {
        var (tokens, isThai) = Tokens(folded);
        HashSet<uint> grams = [];
        if (tokens.Count <= 2)
            return grams;

        var longest = isThai ? LongestOfThai : Longest;
        for (var start = 0; start < tokens.Count; start++)
        {
            var hash = FirstHash;
            for (var length = 1; length <= longest && start + length <= tokens.Count; length++)
            {
                hash = (hash ^ tokens[start + length - 1]) * Prime;
                hash ^= hash >> 15;
                grams.Add(hash);
            }
        }

        return grams;
    }

    private static (List<uint> Tokens, bool IsThai) Tokens(ReadOnlySpan<char> folded)
    {
        List<uint> tokens = [Begin];
        var isThai = false;
        for (var at = 0; at < folded.Length; at++)
        {
            if (char.IsDigit(folded[at]))
            {
                while (at + 1 < folded.Length && (char.IsDigit(folded[at + 1]) || folded[at + 1] == ','))
                    at++;
                tokens.Add('0');
            }
            else if (IsLatin(folded[at]))
            {
                var start = at;
                while (at + 1 < folded.Length && (IsLatin(folded[at + 1]) || folded[at + 1] == '\'' || IsMark(folded[at + 1])))
                    at++;
                tokens.Add(HashOf(folded[start..(at + 1)]));
            }
            else if (char.IsLetter(folded[at]) || IsMark(folded[at]) || folded[at] == PlaceMark)
            {
                isThai |= folded[at] is >= '\u0E00' and <= '\u0E7F';
                tokens.Add(folded[at]);
            }
        }

        tokens.Add(End);
        return (tokens, isThai);
    }

    private static bool IsLatin(char character) => char.IsLetter(character) && character < '\u0250' || character is >= '\u1E00' and <= '\u1EFF';

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = FirstHash;
        foreach (var character in word)
            hash = (hash ^ character) * Prime;
        return hash;
    }
}
