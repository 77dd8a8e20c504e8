using System.Text;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Reading and writing of the text between triple quotes.</summary>
/// <remarks>https://spec.graphql.org/September2025/#BlockStringValue()</remarks>
internal static class BlockString
{
    /// <summary>Takes the common indentation and the blank first and last lines off a raw value.</summary>
    /// <param name="raw">The text between the quotes, with escaped triple quotes already unescaped.</param>
    /// <returns>The value's lines, joined by LF.</returns>
    public static string Value(string raw)
    {
        var lines = SplitLines(raw);
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = Indent(lines[i]);
            if (indent == lines[i].Length)
                continue;
            if (first < 0)
                first = i;
            last = i;
            if (i > 0)
                commonIndent = Math.Min(commonIndent, indent);
        }
        if (first < 0)
            return "";

        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                value.Append('\n');
            value.Append(i == 0 ? lines[i] : lines[i][Math.Min(commonIndent, lines[i].Length)..]);
        }
        return value.ToString();
    }

    /// <summary>Whether a value can be written between triple quotes and read back unchanged.</summary>
    /// <remarks>
    /// A block string has no escapes but the triple quote, and its reader drops blank outer lines and common
    /// indentation, so such values must be written as ordinary strings.
    /// </remarks>
    public static bool CanHold(string value) =>
        !value.Any(c => c < ' ' && c is not ('\n' or '\t')) && Value(Body(value)) == value;

    /// <summary>Writes a value between triple quotes, on lines of its own where that reads better.</summary>
    public static string Print(string value) => $"\"\"\"{Body(value).Replace("\"\"\"", "\\\"\"\"")}\"\"\"";

    private static string Body(string value)
    {
        var endsAwkwardly = value.EndsWith('"') || value.EndsWith('\\');
        var oneLine = !value.Contains('\n');
        if (oneLine && value.Length <= 70 && !endsAwkwardly)
            return value;
        // A single line that starts with white space would lose it on a line of its own.
        var startsOnFirstLine = oneLine && value.Length > 0 && Characters.IsWhiteSpace(value[0]);
        return $"{(startsOnFirstLine ? "" : "\n")}{value}\n";
    }

    private static int Indent(string line)
    {
        var i = 0;
        while (i < line.Length && Characters.IsWhiteSpace(line[i]))
            i++;
        return i;
    }

    private static List<string> SplitLines(string raw)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is not ('\n' or '\r'))
                continue;
            lines.Add(raw[start..i]);
            if (raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        lines.Add(raw[start..]);
        return lines;
    }
}
