using System.Globalization;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>Compares what a source would become with what it is.</summary>
internal static class Gate
{
    /// <param name="was">Of the rows on offer; at least one.</param>
    /// <param name="becomes">Of the rows that would be.</param>
    /// <returns>Every measure, in the order of the limits; those of fields only where they rise.</returns>
    public static List<GateFinding> Compare(SourceProfile was, SourceProfile becomes, RowChanges changes, GateLimits limits)
    {
        var findings = new List<GateFinding>
        {
            Share("rowsLost", changes.Lost, was.Rows, "rows lost", limits.RowsLost),
            Share("rowsAdded", changes.Added, was.Rows, "rows added", limits.RowsAdded),
        };
        for (var field = 0; field < was.Fields.Count; field++)
        {
            var (before, after) = (was.EmptyShare(field), becomes.EmptyShare(field));
            if (after > before)
                findings.Add(Finding("emptyCells", was.Fields[field], $"rows without {was.Fields[field]}: {Percent(before)}, would be {Percent(after)}", after - before, limits.EmptyCells));
        }

        if ((was.MiddleDay, becomes.MiddleDay) is ({ } day, { } newDay))
            findings.Add(Finding("dateShiftDays", null, $"middle first day: {Day(day)}, would be {Day(newDay)}", Math.Abs(newDay - day), limits.DateShiftDays));
        if ((was.MiddleFee, becomes.MiddleFee) is ({ } fee, { } newFee))
            findings.Add(Finding("feeFactor", null, $"middle fee: {fee} TWD, would be {newFee} TWD", (double)Math.Max(fee, newFee) / Math.Min(fee, newFee), limits.FeeFactor));
        findings.Add(Finding(
            "duplicateKeys",
            null,
            $"rows with a code of another row: {Percent(changes.DuplicatesBefore)}, now {Percent(changes.Duplicates)}",
            Math.Max(0, changes.Duplicates - changes.DuplicatesBefore),
            limits.DuplicateKeys));
        return findings;
    }

    private static GateFinding Share(string measure, int part, int whole, string words, double limit) =>
        Finding(measure, null, $"{words}: {part} against {whole} on offer ({Percent((double)part / whole)})", (double)part / whole, limit);

    private static GateFinding Finding(string measure, string? field, string words, double value, double limit) =>
        new(measure, field, words, Math.Round(value, 4), limit, value > limit);

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <param name="Duplicates">Share of the rows read whose code stands in an earlier row.</param>
/// <param name="DuplicatesBefore">The same in the last good run.</param>
internal sealed record RowChanges(int Lost, int Added, double Duplicates, double DuplicatesBefore);
