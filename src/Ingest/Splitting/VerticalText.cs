namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Puts text together that a page set from top to bottom and a converter wrote one letter a line.</summary>
internal static class VerticalText
{
    private const int LettersFrom = 4;

    public static IReadOnlyList<SourceLine> Rejoin(IReadOnlyList<SourceLine> lines)
    {
        var rejoined = new List<SourceLine>(lines.Count);
        var at = 0;
        while (at < lines.Count)
        {
            var end = at;
            while (end < lines.Count && IsLetter(lines[end]) && (end == at || lines[end].Gap <= 1))
                end++;

            if (end - at < LettersFrom)
            {
                rejoined.Add(lines[at++]);
                continue;
            }

            // It has nothing to do with its neighbours, so a gap is kept on both sides.
            rejoined.Add(lines[at] with { Text = string.Concat(lines.Take(end).Skip(at).Select(line => line.Text)), Gap = 2 });
            if (end < lines.Count && lines[end].Gap < 2)
                rejoined.Add(lines[end++] with { Gap = 2 });
            at = end;
        }

        return rejoined;
    }

    // A sign may share the line of the letter before it.
    private static bool IsLetter(SourceLine line) =>
        line.Text.Length is 1 or 2 && !char.IsAsciiLetterOrDigit(line.Text[0]) && (line.Text.Length == 1 || !char.IsLetterOrDigit(line.Text[1]));
}
