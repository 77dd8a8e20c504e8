using System.Globalization;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>How long something took, in a few spans: a figure of its own for each wait would tell of single ones.</summary>
internal static class Spans
{
    /// <summary>Ends of the spans of <see cref="Catalogue.Consultations.FigureKind.ReviewHours"/>, in hours.</summary>
    public static IReadOnlyList<int> Hours { get; } = [1, 4, 8, 24, 48, 72, 168];

    /// <summary>Ends of the spans of <see cref="Catalogue.Consultations.FigureKind.TakeOverMinutes"/>, in minutes.</summary>
    public static IReadOnlyList<int> Minutes { get; } = [1, 5, 15, 60, 240, 1440];

    /// <returns>The end of the first span that holds it, as figures keep it; empty where it is longer than all.</returns>
    public static string Of(double length, IReadOnlyList<int> ends) =>
        ends.Where(end => length <= end).Select(end => end.ToString(CultureInfo.InvariantCulture)).FirstOrDefault() ?? "";

    /// <summary>The end of the span in which the median lies.</summary>
    /// <param name="counts">How many belong to each span, by its value.</param>
    /// <returns>Null where there are fewer than <see cref="SmallGroups.Step"/>, or where it is longer than all spans.</returns>
    public static int? Median(IReadOnlyDictionary<string, int> counts, IReadOnlyList<int> ends)
    {
        var all = counts.Values.Sum();
        if (all < SmallGroups.Step)
            return null;

        var sum = 0;
        foreach (var end in ends)
        {
            sum += counts.GetValueOrDefault(end.ToString(CultureInfo.InvariantCulture));
            if (sum * 2 >= all)
                return end;
        }

        return null;
    }
}
