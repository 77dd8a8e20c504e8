namespace LearningAdvisor.Advisor.Guarding;

/// <summary>Tells whether a quote stands in a passage, whole clauses of it: 「抵材料費」 out of 「不能抵材料費」 would say the opposite.</summary>
internal static class QuotedClause
{
    private const string Bounds = "，。；：！？,.;:!?\n（）()「」『』《》";

    /// <param name="quote">Character for character; one that is shorter than two says nothing.</param>
    public static bool StandsIn(string passage, string quote)
    {
        if (quote.Trim().Length < 2)
            return false;

        for (var at = passage.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = passage.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (IsBound(passage, at - 1, quote[0], step: -1) && IsBound(passage, at + quote.Length, quote[^1], step: 1))
                return true;
        }

        return false;
    }

    private static bool IsBound(string passage, int beside, char edge, int step)
    {
        while (beside >= 0 && beside < passage.Length && passage[beside] == ' ')
            beside += step;
        return beside < 0 || beside >= passage.Length || Bounds.Contains(passage[beside]) || (step > 0 && Bounds.Contains(edge));
    }
}
