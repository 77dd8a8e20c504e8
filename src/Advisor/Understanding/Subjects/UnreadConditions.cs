using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>Finds the clauses that set a condition no wish reader knows.</summary>
internal static class UnreadConditions
{
    /// <summary>Looks at the turn once all wishes are claimed.</summary>
    /// <returns>The clauses as written, in order.</returns>
    public static ImmutableArray<OpenCondition> Of(Reading reading)
    {
        var clauses = reading.Text.Clauses;
        var asking = clauses.Where(clause => SubjectWords.Asks(Folded(reading, clause))).ToList();
        return [.. clauses
            .Where(clause => reading.Unread.Contains(clause) || (!asking.Contains(clause) && IsUnread(reading, clause, hasSubjectBeside: reading.HasSubject || asking.Count > 0)))
            .Where(clause => !(reading.Need.Mode is { Hard: true, Value: CourseMode.Online } && ConditionSound.KeepsHome(Folded(reading, clause))))
            .Where(clause => !ConditionSound.TellsOfLanguage(Folded(reading, clause)))
            .Where(clause => !SensedWishes.SaysAgain(reading, reading.Senses[clause]) || ConditionSound.NeedsArrangement(Folded(reading, clause)))
            .Select(clause => new OpenCondition(reading.Text.Written[clause.Start..clause.End].Trim(), SensedWishes.KindOf(reading.Senses[clause])))];
    }

    /// <summary>Whether the turn leaves out what was asked about: 先不管這個條件. Who takes back one kind of wish speaks of that one.</summary>
    public static bool AreLeftOut(Reading reading) =>
        reading.Dropped.Count == 0 && !reading.Before.OpenConditions.IsEmpty && reading.Text.Clauses.Any(clause => SensedWishes.LeavesOpen(reading.Senses[clause]));

    private static bool IsUnread(Reading reading, Clause clause, bool hasSubjectBeside)
    {
        var folded = Folded(reading, clause);
        if (ConditionSound.NeedsArrangement(folded))
            return true;

        // Where something was read, words left over mostly explain it; a number and a refusal among them do not.
        if (!reading.IsUntouched(clause))
        {
            var left = reading.Text.Open.AsSpan(clause.Start, clause.End - clause.Start);
            return hasSubjectBeside && (WishSound.BoundsNumber(left) || WishSound.Refuses(left));
        }

        // Beside a subject 超過一張小朋友 names none, whatever the thesaurus finds in it. 七堵半步不出 names a place that its reader was not sure of.
        var isStory = SensedWishes.IsStory(reading.Senses[clause], folded);
        if (hasSubjectBeside && !(isStory && NamesSubject(reading, folded)) && !ConditionSound.IsEcho(folded) && (WishSound.Bounds(folded) || (WishSound.IsBound(folded) && reading.NamesDistrict(clause.Start, clause.End - clause.Start))))
            return true;

        return ConditionSound.SetsCondition(folded) && !isStory && !FillerWords.IsOnlyFiller(folded, withHome: true) && (hasSubjectBeside || !NamesSubject(reading, folded));
    }

    private static bool NamesSubject(Reading reading, ReadOnlySpan<char> folded) =>
        reading.Context.NamesSubject is { } names && names(folded.ToString());

    private static ReadOnlySpan<char> Folded(Reading reading, Clause clause) => reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
}
