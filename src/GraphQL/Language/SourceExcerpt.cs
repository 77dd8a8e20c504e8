using System.Text;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Shows a place in a document the way compilers do.</summary>
public static class SourceExcerpt
{
    private const int LongestLine = 120;

    /// <summary>The line before, the line itself with a caret under the column, and the line after.</summary>
    /// <param name="source">The document's text.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="name">What to call the document on the excerpt's first line.</param>
    /// <returns>Lines joined by LF. Lines longer than 120 characters are cut to the part around the column.</returns>
    public static string Print(string source, Location at, string name = "GraphQL request")
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var width = Math.Min(at.Line + 1, lines.Length).ToString().Length;
        var from = Math.Max(0, at.Column - 1 - LongestLine / 2);
        var excerpt = new StringBuilder($"{name}:{at.Line}:{at.Column}");
        for (var line = Math.Max(1, at.Line - 1); line <= Math.Min(at.Line + 1, lines.Length); line++)
        {
            excerpt.Append('\n').Append($"{line.ToString().PadLeft(width)} | {Cut(lines[line - 1], from)}".TrimEnd());
            if (line == at.Line)
                excerpt.Append('\n').Append(' ', width).Append(" | ").Append(' ', at.Column - 1 - from).Append('^');
        }
        return excerpt.ToString();
    }

    private static string Cut(string line, int from) =>
        from >= line.Length ? "" : line.Substring(from, Math.Min(LongestLine, line.Length - from));
}
