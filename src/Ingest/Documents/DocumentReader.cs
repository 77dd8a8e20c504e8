using System.Text;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads a .txt, .md or .html file into lines with their layout: indent, gaps, pages, tabs between cells.</summary>
internal static class DocumentReader
{
    private const long LargestFile = 20 * 1024 * 1024;

    /// <exception cref="DocumentException">The file is missing, too large, empty, or neither UTF-8, UTF-16 nor Big5.</exception>
    public static IReadOnlyList<SourceLine> Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            throw new DocumentException("DOCUMENT_MISSING", $"\"{name}\" is not there. Check the path.");
        if (new FileInfo(path).Length > LargestFile)
            throw new DocumentException("DOCUMENT_TOO_LARGE", $"\"{name}\" is larger than {LargestFile >> 20} MB, the limit for a guide document. Split it.");

        var text = Decode(File.ReadAllBytes(path), name);
        var lines = Path.GetExtension(path).StartsWith(".htm", StringComparison.OrdinalIgnoreCase) ? Lines(HtmlText.Of(text)) : Lines(text);
        return lines.Count > 0 ? lines : throw new DocumentException("DOCUMENT_EMPTY", $"\"{name}\" holds no text. Hand over a file with text in it.");
    }

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

    private static string Decode(byte[] bytes, string name)
    {
        if (bytes is [0xff, 0xfe, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xfe, 0xff, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);

        foreach (var encoding in (Encoding[])[new UTF8Encoding(false, throwOnInvalidBytes: true), Big5()])
        {
            try
            {
                var text = encoding.GetString(bytes);
                if (!text.Contains('\0'))
                    return text.TrimStart('\ufeff');
            }
            catch (DecoderFallbackException)
            {
                // Not this one; the next may read it.
            }
        }

        throw new DocumentException("DOCUMENT_ENCODING", $"\"{name}\" is not text in UTF-8, UTF-16 or Big5. Save it as UTF-8.");
    }

    private static Encoding Big5()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
