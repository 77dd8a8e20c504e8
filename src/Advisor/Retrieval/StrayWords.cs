using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>Tells courses on a subject from courses that only share a word with the question: 怎麼養龍 and 隔代教養.</summary>
internal static class StrayWords
{
    /// <summary>A course found through a near subject alone scores less than one that has the subject in its title or summary.</summary>
    public const double OnlyNear = 0.35;

    /// <summary>From here on a course is as clearly on the subject as its title could say: it may answer a question that names no wish to learn.</summary>
    public const double ClearSubject = 0.5;

    // Measured over asks whose subject the catalogue has and has not: from here on a guess is right ten times as often as wrong.
    private const double SureGuess = 0.15;

    // Tellings hold many words of every day, so a question without an answer shares more with them.
    private const double SureByTellings = 0.3;

    /// <returns>True where the words neither name nor surely hint at a subject we know and no course comes nearer than a shared word.</returns>
    public static bool Alone(LearningNeed need, IReadOnlyList<RankedCourse> found, Thesaurus thesaurus) =>
        need.TopicText.Length > 0 && found.Count > 0 && found.Max(course => course.Score) < OnlyNear && !thesaurus.Find(need.TopicText).Any(match => thesaurus.IsSubject(match.ConceptId)) && !IsSure(thesaurus.GuessByPhrases(need.TopicText), SureGuess, thesaurus) && !IsSure(thesaurus.Guess(need.TopicText), SureByTellings, thesaurus);

    // Guesses that are about as good and lie far apart are none.
    private static bool IsSure(IReadOnlyList<ConceptGuess> guesses, double least, Thesaurus thesaurus) =>
        guesses.Count > 0 && guesses[0].Share >= least && guesses.All(guess => thesaurus.AreNear(guesses[0].ConceptId, guess.ConceptId));
}
