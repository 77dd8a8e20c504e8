using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>A folded text in which words are looked up often.</summary>
internal sealed class IndexedText(string text)
{
    private HashSet<int>? _pairs;

    /// <summary>Folded, without quotation marks: 「e英語」圈 is the 英語圈 of a question.</summary>
    public string Text { get; } = WithoutQuotes(OneSpelling(TextFolding.Fold(text)));

    /// <summary>Letters that are written either way, and that the index keeps apart.</summary>
    public static string OneSpelling(string folded) => folded.Replace('啓', '啟').Replace('佔', '占').Replace('祕', '秘');

    private static string WithoutQuotes(string folded) =>
        folded.AsSpan().IndexOfAny("「」『』“”") < 0 ? folded : string.Concat(folded.Where(letter => !"「」『』“”".Contains(letter)));

    /// <summary>Whether two letters stand next to each other; a quick look before a search.</summary>
    public bool HasPair(char first, char second)
    {
        if (_pairs is null)
        {
            var pairs = new HashSet<int>(Text.Length);
            for (var at = 1; at < Text.Length; at++)
                pairs.Add((Text[at - 1] << 16) | Text[at]);
            _pairs = pairs;
        }

        return _pairs.Contains((first << 16) | second);
    }
}

/// <summary>A text that may hold words of the question: the piece itself, its heading, the title.</summary>
/// <param name="Weight">How much a word in it counts, in (0, 1].</param>
internal readonly record struct Layer(IndexedText Indexed, double Weight)
{
    public Layer(string text, double weight)
        : this(new IndexedText(text), weight)
    {
    }

    public string Text => Indexed.Text;
}
