using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Refuses a page whose elements stand in one another without end: the parser's time grows with the square of it.</summary>
internal static partial class HtmlNesting
{
    private const int Deepest = 2000;

    /// <param name="name">The file, for the message.</param>
    /// <exception cref="DocumentException">It is nested too deep.</exception>
    public static void Check(string html, string name)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            depth = html[tag.Index + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
                throw new DocumentException("DOCUMENT_BOMB", $"\"{name}\" nests its parts more than {Deepest} deep. Save it anew in its own program.");
        }
    }

    // Elements that need no end, or are often written without one, do not count.
    [GeneratedRegex("</?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup"
        + @"|colgroup|rt|rp)\b)[a-zA-Z][a-zA-Z0-9]*\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
