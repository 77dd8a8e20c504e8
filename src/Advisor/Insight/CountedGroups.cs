using System.Globalization;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>
/// Sees to it that a consultation adds to each group of unmet needs once a month, however often it asks. What it has added
/// stands in its own state and is forgotten with it; the rows tell nothing of where they come from.
/// </summary>
internal static class CountedGroups
{
    // A talk that goes on for months forgets the oldest.
    private const int Remembered = 40;

    /// <param name="counted">The groups that the consultation has added so far; null for none.</param>
    /// <param name="today">In Taipei.</param>
    /// <returns>The rows to add, and the groups that have been added then.</returns>
    public static (IReadOnlyList<UnmetNeed> Rows, IReadOnlyList<string>? Counted) Add(QuestionFigures figures, IReadOnlyList<string>? counted, DateOnly today)
    {
        var known = counted ?? [];
        var rows = figures.Barriers.Select(barrier => Row(figures, barrier, today)).Where(row => !known.Contains(NameOf(row))).ToList();
        return rows.Count == 0 ? (rows, counted) : (rows, [.. known.Concat(rows.Select(NameOf)).TakeLast(Remembered)]);
    }

    private static UnmetNeed Row(QuestionFigures figures, NeedBarrier barrier, DateOnly today) => new()
    {
        Key = Guid.NewGuid(),
        Month = Months.Of(today),
        Topic = figures.Topic ?? "",
        District = figures.District ?? "",
        Time = figures.Time,
        Barrier = barrier,
    };

    private static string NameOf(UnmetNeed row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Month:yyyy-MM} {row.Topic} {row.District} {(int)row.Time} {(int)row.Barrier}");
}
