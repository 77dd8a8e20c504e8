using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Finds terms in a text: a trie over the folded terms, with gaps for terms written with an ellipsis.</summary>
internal sealed class TermIndex
{
    private const char Gap = '…';
    private const int LongestGap = 8;

    private readonly Node _root = new();

    public void Add(string term, string conceptId, bool everyday)
    {
        var parts = TextFolding.Fold(term).Split(Gap, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return;

        var node = _root;
        foreach (var character in parts[0])
            node = node.Next.TryGetValue(character, out var next) ? next : node.Next[character] = new Node();
        node.Entries.Add(new Entry(conceptId, term, parts[1..], everyday, parts.Sum(Letters)));
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

            var node = _root;
            for (var at = start; at < folded.Length && node.Next.TryGetValue(folded[at], out node!); at++)
            {
                foreach (var entry in node.Entries)
                {
                    if ((everyday || !entry.Everyday) && Parts(folded, start, at + 1, entry) is { } parts)
                        yield return new Found(entry, parts);
                }
            }
        }
    }

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

    // A Latin word counts as two Han characters and a bit, so that "yoga" and 瑜伽 weigh alike.
    private static int Letters(string part)
    {
        var han = part.Count(Han.IsHan);
        var words = IndexTokens.Of(part).Count(token => !Han.IsHan(token[0]));
        return han + (2 * words);
    }

    internal sealed record Entry(string ConceptId, string Term, string[] Rest, bool Everyday, int Letters);

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

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public List<Entry> Entries { get; } = [];
    }
}
