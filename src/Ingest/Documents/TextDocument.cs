using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads plain text into lines with their layout: indent, gaps, pages, tabs between cells. Stray Markdown and HTML marks are understood.</summary>
internal static class TextDocument
{
    public static DocumentContent Read(string text) => new(Splitter.Blocks(Lines(text)), DocumentMeta.Nothing);

    /// <summary>Cuts a text into lines; a form feed starts a new page, and only then are pages counted.</summary>
    public static IReadOnlyList<SourceLine> Lines(string text)
    {
        var lines = new List<SourceLine>();
        var pages = text.Split('\f');
        var gap = 0;
        for (var page = 0; page < pages.Length; page++)
        {
            foreach (var raw in pages[page].ReplaceLineEndings("\n").Split('\n'))
            {
                var line = Line(PipeRow(raw), pages.Length > 1 ? page + 1 : null, gap);
                if (line is null)
                {
                    gap += IsRule(raw) ? 0 : 1;
                    continue;
                }

                lines.Add(line);
                gap = 0;
            }
        }

        return lines;
    }

    private static SourceLine? Line(string raw, int? page, int gap)
    {
        var start = 0;
        var indent = 0;
        while (start < raw.Length && raw[start] is ' ' or '\u3000' or '\u00a0' or '\ufeff')
            indent += raw[start++] == '\u3000' ? 2 : 1;

        // The tabs of a table row count from its first cell, so an indent in front of them stays what it is.
        var isRow = raw.Contains('\t') && raw.Trim('\t', ' ').Length > 0;
        var text = isRow ? raw[start..] : Cleaned(raw[start..]);
        return text.Length == 0 || IsRule(text) ? null : new SourceLine(text, indent, page, gap);
    }

    // A line in bold from end to end is a heading; its stars are what says so.
    private static string Cleaned(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 4 && trimmed.StartsWith("**") && trimmed.EndsWith("**") && !trimmed[2..^2].Contains("**")
            ? $"**{Wording.Clean(trimmed[2..^2])}**"
            : Wording.Clean(trimmed);
    }

    // | a | b | becomes cells between tabs; the row of dashes below a head goes.
    private static string PipeRow(string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length < 3 || trimmed[0] != '|' || trimmed[^1] != '|')
            return line;

        var cells = trimmed[1..^1].Split('|').Select(cell => cell.Trim()).ToList();
        return cells.All(cell => cell.Length > 0 && cell.All(character => character is '-' or ':')) ? "" : string.Join('\t', cells);
    }

    private static bool IsRule(string text)
    {
        var trimmed = text.Trim().Trim('|');
        return trimmed.Length >= 3 && trimmed.All(character => character is '-' or '=' or '_' or '*' or '─' or ' ' or '|' or ':');
    }
}
