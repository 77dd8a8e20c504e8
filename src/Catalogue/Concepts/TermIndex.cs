using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Finds terms in a text: the folded terms by their first characters, with gaps for terms written with an ellipsis.</summary>
internal sealed class TermIndex
{
    private const char Gap = '…';
    private const int LongestGap = 8;

    // Entries by the first two characters of the term; a hash of short lists takes a tenth of a trie's memory.
    private readonly Dictionary<int, List<Entry>> _entries = [];

    private static readonly List<Entry> None = [];

    /// <param name="folded">The term out of <see cref="TextFolding.Fold"/>.</param>
    /// <param name="term">The term as the thesaurus writes it.</param>
    public void Add(string folded, string term, string conceptId, bool everyday)
    {
        var parts = folded.Contains(Gap) ? folded.Split(Gap, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [folded];
        if (parts.Length == 0 || parts[0].Length == 0)
            return;

        var letters = 0;
        foreach (var part in parts)
            letters += Letters(part);
        var entry = new Entry(conceptId, term, parts[0], parts.Length == 1 ? [] : parts[1..], everyday, letters);
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, Key(parts[0], 0), out _);
        (list ??= []).Add(entry);
    }

    /// <summary>All occurrences, overlapping ones included.</summary>
    /// <param name="folded">Out of <see cref="TextFolding.Fold"/>.</param>
    /// <param name="everyday">False leaves out the terms meant for questions alone.</param>
    public IEnumerable<Found> In(string folded, bool everyday)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            if (!StartsWord(folded, start))
                continue;

            // First parts of one character stand under a key of their own.
            foreach (var entry in Under(Key(folded, start)).Concat(start + 1 < folded.Length ? Under(folded[start]) : None))
            {
                if ((everyday || !entry.Everyday)
                    && string.CompareOrdinal(folded, start, entry.First, 0, entry.First.Length) == 0
                    && Parts(folded, start, start + entry.First.Length, entry) is { } parts)
                {
                    yield return new Found(entry, parts);
                }
            }
        }
    }

    private List<Entry> Under(int key) => _entries.GetValueOrDefault(key, None);

    // Two UTF-16 code units as one number; a lone one is the number of itself.
    private static int Key(string text, int at) => at + 1 < text.Length ? (text[at + 1] << 16) | text[at] : text[at];

    // The places of the term's parts, or null when a later part is missing or a Latin word goes on.
    private static Place[]? Parts(string folded, int start, int end, Entry entry)
    {
        if (!EndsWord(folded, end))
            return null;

        var places = new Place[entry.Rest.Length + 1];
        places[0] = new Place(start, end);
        for (var i = 0; i < entry.Rest.Length; i++)
        {
            if (EndOfPart(folded, end, entry.Rest[i]) is not { } next)
                return null;
            places[i + 1] = new Place(next - entry.Rest[i].Length, next);
            end = next;
        }

        return places;
    }

    // The nearest place that is a word of its own: in "make party art" the art is not that of the party.
    private static int? EndOfPart(string folded, int end, string part)
    {
        var last = Math.Min(end + LongestGap, folded.Length - part.Length);
        for (var at = end; at <= last; at++)
        {
            if (string.CompareOrdinal(folded, at, part, 0, part.Length) == 0 && StartsWord(folded, at) && EndsWord(folded, at + part.Length))
                return at + part.Length;
        }

        return null;
    }

    // Chinese and Thai put no space between words, so a term of theirs may stand anywhere.
    private static bool IsLatin(char character) =>
        char.IsLetterOrDigit(character) && !Han.IsHan(character) && character is not (>= '\u0e00' and <= '\u0e7f');

    private static bool StartsWord(string text, int at) => at == 0 || !IsLatin(text[at]) || !IsLatin(text[at - 1]);

    private static bool EndsWord(string text, int end) => end >= text.Length || !IsLatin(text[end]) || !IsLatin(text[end - 1]);

    // A Latin word counts as two Han characters, so that "yoga" and 瑜伽 weigh alike.
    private static int Letters(string part)
    {
        var letters = 0;
        for (var at = 0; at < part.Length; at++)
        {
            if (Han.IsHan(part[at]))
                letters++;
            else if (char.IsLetterOrDigit(part[at]) && (at == 0 || Han.IsHan(part[at - 1]) || !char.IsLetterOrDigit(part[at - 1])))
                letters += 2;
        }

        return letters;
    }

    internal sealed record Entry(string ConceptId, string Term, string First, string[] Rest, bool Everyday, int Letters);

    /// <param name="Start">Offset of the first character.</param>
    /// <param name="End">Offset behind the last one.</param>
    internal readonly record struct Place(int Start, int End)
    {
        public bool Overlaps(Place other) => Start < other.End && other.Start < End;
    }

    /// <param name="Parts">Where each part of the term stands, in order; what lies in its gaps is free for other terms.</param>
    internal readonly record struct Found(Entry Entry, Place[] Parts)
    {
        public int Start => Parts[0].Start;

        public int End => Parts[^1].End;
    }
}
