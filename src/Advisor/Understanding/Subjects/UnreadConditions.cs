using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>Finds the clauses that set a condition no wish reader knows.</summary>
internal static class UnreadConditions
{
    /// <summary>Looks at the turn once all wishes are claimed.</summary>
    /// <returns>The clauses as written, in order.</returns>
    public static ImmutableArray<string> Of(Reading reading) =>
        [.. reading.Text.Clauses.Where(clause => IsUnread(reading, clause)).Select(clause => reading.Text.Written[clause.Start..clause.End].Trim())];

    private static bool IsUnread(Reading reading, Clause clause)
    {
        var folded = reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        if (ConditionSound.NeedsArrangement(folded) && !SubjectWords.Asks(folded))
            return true;

        for (var at = clause.Start; at < clause.End; at++)
        {
            if (reading.Text.IsClaimed(at) || reading.IsAside(at))
                return false;
        }

        return ConditionSound.SetsCondition(folded)
            && !FillerWords.IsOnlyFiller(folded, withHome: true)
            && !SubjectWords.Asks(folded)
            && !(reading.Context.NamesSubject is { } names && names(folded.ToString()));
    }
}
