using LearningAdvisor.Advisor.Guides.Evidence;

namespace LearningAdvisor.Advisor.Guides.Replies;

/// <summary>Picks from a long text the clauses to highlight: a counsellor checks a line sooner than a paragraph.</summary>
internal static class QuoteWindow
{
    public const int Longest = 90;

    // The figure asked for belongs into the quote; words that add nothing do not.
    private const double FitShare = 0.5;
    private const double LengthCost = 0.002;

    /// <returns>The text itself where it is short; else its most telling neighbouring clauses, verbatim, of about <see cref="Longest"/> characters.</returns>
    public static string Of(string text, EvidenceScorer scorer)
    {
        if (text.Length <= Longest)
            return text;

        var clauses = Clauses(text);
        var best = (Text: "", Score: double.MinValue);
        for (var from = 0; from < clauses.Count; from++)
        {
            var window = "";
            for (var to = from; to < clauses.Count && (to == from || window.Length + clauses[to].Length <= Longest); to++)
            {
                window += clauses[to];
                var score = scorer.Relevance(window) + (FitShare * scorer.FitOf(window)) - (LengthCost * window.Length);
                if (score > best.Score)
                    best = (window, score);
            }
        }

        return best.Text.Trim();
    }

    /// <summary>The most telling clauses with as many of those around them as there is room for, verbatim.</summary>
    /// <param name="room">Characters, more than <see cref="Longest"/>.</param>
    public static string Around(string text, int room, EvidenceScorer scorer)
    {
        if (text.Length <= room)
            return text;

        var telling = Of(text, scorer);
        var start = text.IndexOf(telling, StringComparison.Ordinal);
        var end = start + telling.Length;
        var places = Clauses(text).Aggregate(new List<int> { 0 }, (ends, clause) => [.. ends, ends[^1] + clause.Length]);
        while (true)
        {
            var wider = (Start: places.LastOrDefault(place => place < start, start), End: places.FirstOrDefault(place => place > end, end));
            if (wider.End > end && wider.End - start <= room)
                end = wider.End;
            else if (wider.Start < start && end - wider.Start <= room)
                start = wider.Start;
            else
                return text[start..end];
        }
    }

    private static List<string> Clauses(string text)
    {
        var clauses = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!"，。；：\n".Contains(text[at]))
                continue;

            clauses.Add(text[start..(at + 1)]);
            start = at + 1;
        }

        if (start < text.Length)
            clauses.Add(text[start..]);
        return clauses;
    }
}
