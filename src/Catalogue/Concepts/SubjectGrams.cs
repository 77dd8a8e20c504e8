using System.Globalization;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>The features of what a resident tells: one to three neighbouring Han characters, Latin words and pairs of them, three to five neighbouring Thai letters; each as a 32-bit hash.</summary>
internal static class SubjectGrams
{
    private const int LongestOfHan = 3;
    private const int ShortestOfThai = 3;
    private const int LongestOfThai = 5;
    private const int ShortestWord = 2;
    private const uint FirstHash = 2166136261;
    private const uint Prime = 16777619;

    /// <param name="folded">Out of <see cref="TextFolding.Fold"/>.</param>
    /// <returns>Each feature once; empty where the text holds no letter.</returns>
    public static HashSet<uint> Of(ReadOnlySpan<char> folded)
    {
        HashSet<uint> grams = [];
        var before = 0u;
        for (var at = 0; at < folded.Length;)
        {
            if (Han.IsHan(folded[at]))
            {
                AddRuns(folded[at..], 1, LongestOfHan, Han.IsHan, grams);
                before = 0;
                at++;
            }
            else if (IsThai(folded[at]))
            {
                AddRuns(folded[at..], ShortestOfThai, LongestOfThai, IsThai, grams);
                before = 0;
                at++;
            }
            else if (char.IsLetterOrDigit(folded[at]))
            {
                var length = LengthOfWord(folded[at..]);
                var word = HashOf(folded.Slice(at, length));
                if (length >= ShortestWord)
                    grams.Add(word);
                if (before != 0)
                    grams.Add((before ^ word) * Prime);
                before = word * Prime;
                at += length;
            }
            else
            {
                at++;
            }
        }

        return grams;
    }

    private static void AddRuns(ReadOnlySpan<char> text, int shortest, int longest, Func<char, bool> belongs, HashSet<uint> grams)
    {
        var hash = FirstHash;
        for (var at = 0; at < Math.Min(longest, text.Length) && belongs(text[at]); at++)
        {
            hash = Mixed(hash, text[at]);
            if (at + 1 >= shortest)
                grams.Add(hash);
        }
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !Han.IsHan(text[length]) && !IsThai(text[length]) && (char.IsLetterOrDigit(text[length]) || char.GetUnicodeCategory(text[length]) == UnicodeCategory.NonSpacingMark))
            length++;
        return length;
    }

    private static bool IsThai(char character) => character is >= '\u0E00' and <= '\u0E7F';

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = FirstHash;
        foreach (var character in word)
            hash = Mixed(hash, character);
        return hash;
    }

    private static uint Mixed(uint hash, char character)
    {
        hash = (hash ^ character) * Prime;
        return hash ^ (hash >> 15);
    }
}
