using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>What people say for the words of official texts, and which of their words name no subject.</summary>
/// <remarks>
/// Looked at only for what a text does not hold as it was said. Words/everyday-words.tsv holds a group a line: what documents
/// write, "=" (the same thing) or "~" (likely meant), what people say. Words/common-words.txt holds words without which a text
/// may answer as well: 親自, 帶頭. Both were written without a look at any question. Why: docs/decisions/guide-answers.md.
/// </remarks>
internal static class EverydayWords
{
    private static readonly Dictionary<string, EverydayWord> Entries = Load();
    private static readonly Dictionary<string, EverydayWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Entries.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Entries.Keys.Max(word => word.Length);

    /// <summary>The words of a text, from left to right, the longest first; they do not overlap.</summary>
    /// <param name="folded">Out of <c>TextFolding.Fold</c>.</param>
    public static IReadOnlyList<(int Start, EverydayWord Word)> In(string folded)
    {
        var found = new List<(int, EverydayWord)>();
        for (var at = 0; at < folded.Length;)
        {
            var word = At(folded, at);
            if (word is not null)
                found.Add((at, word));
            at += word?.Text.Length ?? 1;
        }

        return found;
    }

    private static EverydayWord? At(string folded, int start)
    {
        for (var length = Math.Min(Longest, folded.Length - start); length > 1; length--)
        {
            if (Lookup.TryGetValue(folded.AsSpan(start, length), out var word))
                return word;
        }

        return null;
    }

    private static Dictionary<string, EverydayWord> Load()
    {
        var entries = new Dictionary<string, EverydayWord>(StringComparer.Ordinal);
        foreach (var line in Lines("everyday-words.tsv"))
        {
            var fields = line.Split('\t');
            var written = fields[0].Split('、').Select(TextFolding.Fold).ToList();
            foreach (var said in fields[2].Split('、').Select(TextFolding.Fold))
            {
                var known = entries.GetValueOrDefault(said) ?? new EverydayWord(said);
                entries[said] = fields[1] == "=" ? known with { Same = [.. known.Same.Union(written)] } : known with { Near = [.. known.Near.Union(written)] };
            }
        }

        foreach (var word in Lines("common-words.txt").SelectMany(line => line.Split(' ')).Select(TextFolding.Fold))
            entries[word] = (entries.GetValueOrDefault(word) ?? new EverydayWord(word)) with { NamesSubject = false };
        return entries;
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var file = typeof(EverydayWords).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
