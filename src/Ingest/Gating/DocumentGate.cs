using System.Globalization;
using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>Compares what the documents of a source would become with what they are.</summary>
internal static class DocumentGate
{
    /// <param name="offered">What the catalogue offers of the source now.</param>
    /// <param name="changed">The documents that are new or have changed.</param>
    /// <param name="gone">Codes of those that would be retired.</param>
    /// <returns>Empty for a first run and for a source of few passages.</returns>
    public static List<GateFinding> Compare(IReadOnlyList<StoredDocument> offered, IReadOnlyList<ParsedDocument> changed, IReadOnlyCollection<string> gone, GateLimits limits)
    {
        if (offered.Count == 0 || offered.Sum(document => document.Passages) < limits.Smallest)
            return [];

        var becomes = changed.ToDictionary(document => document.Code, document => document.Passages.Sum(passage => passage.Text.Length), StringComparer.Ordinal);
        var characters = offered.Sum(document => document.Characters);
        var lost = offered.Sum(document => becomes.TryGetValue(document.Code, out var after) ? Math.Max(0, document.Characters - after) : 0);
        var added = becomes.Keys.Except(offered.Select(document => document.Code)).Count();
        return
        [
            Finding("rowsLost", gone.Count, offered.Count, "documents lost", limits.RowsLost),
            Finding("rowsAdded", added, offered.Count, "documents added", limits.RowsAdded),
            Finding("textLost", lost, characters, "characters lost in documents that stay", limits.TextLost),
        ];
    }

    private static GateFinding Finding(string measure, int part, int whole, string words, double limit)
    {
        var share = whole == 0 ? 0 : (double)part / whole;
        var percent = (share * 100).ToString("0.#", CultureInfo.InvariantCulture);
        return new GateFinding(measure, null, $"{words}: {part} against {whole} on offer ({percent} %)", Math.Round(share, 4), limit, share > limit);
    }
}
