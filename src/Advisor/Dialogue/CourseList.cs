using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Shows courses as a numbered list: facts, what each asks for, and what must be said of them all.</summary>
public sealed class CourseList(NamedCourses named, AdvisorSettings settings)
{
    // A counsellor reads no more, and the weakest words add next to nothing.
    private const int MostScoreParts = 12;

    /// <param name="relaxed">Wishes that all of them break, as the reply says.</param>
    /// <param name="why">Why the course stands where it stands, by its place from 0; null where its facts say enough.</param>
    /// <param name="withDates">Whether the first and the last day are told: so where one course follows another.</param>
    internal async Task ShowAsync(
        Draft draft, IReadOnlyList<FoundCourse> courses, IReadOnlyList<WishCondition> relaxed, PhraseBook book, CancellationToken cancellation, Func<int, string?>? why = null, bool withDates = false)
    {
        var titles = await named.TitlesAsync([.. courses.Select(found => found.Course)], cancellation);
        for (var i = 0; i < courses.Count; i++)
        {
            var found = courses[i];
            var asks = CourseDemands.Short(found.Course, titles, book);
            var reason = why?.Invoke(i);
            string?[] facts =
            [
                CourseFacts.Schedule(found.Course, book), withDates ? CourseFacts.Dates(found.Course, book) : null, CourseFacts.Place(found.Course, book),
                CourseFacts.Fee(found.Course, book), StatusNote(found, book), .. asks, reason,
            ];
            var title = book.Say("course.line", ("number", i + 1), ("title", found.Course.Title));
            draft.Line(book.Say("course.facts", ("title", title), ("facts", string.Join(book.Say("course.join"), facts.Where(fact => !string.IsNullOrEmpty(fact))))));
            draft.Allow(i + 1);
            draft.Show(found.Course, new Suggestion(
                found.Course.Key,
                [.. Reasons.For(found, book), .. asks, .. new[] { reason }.OfType<string>()],
                found.Met.Select(condition => condition.Wish).ToList(),
                relaxed.Select(condition => condition.Wish).ToList())
            {
                Scored = found.Parts is { } parts ? new Scored(found.Score, [.. parts().Take(MostScoreParts)]) : null,
            });
            draft.Said.Of(found.Course, [FactKind.Title, FactKind.Schedule, FactKind.Place, FactKind.Fee, .. withDates ? [FactKind.StartsOn, FactKind.EndsOn] : Array.Empty<FactKind>(), .. Reasons.FactsFor(found)]);
            CourseDemands.Note(draft, found.Course, titles);
        }
    }

    /// <summary>Says of courses that a model's sentences showed what each asks for, which the model need not have told.</summary>
    internal async Task AddDemandsAsync(Draft draft, IReadOnlyList<FoundCourse> courses, PhraseBook book, CancellationToken cancellation)
    {
        var titles = await named.TitlesAsync([.. courses.Select(found => found.Course)], cancellation);
        foreach (var course in courses.Select(found => found.Course))
        {
            var asks = CourseDemands.Short(course, titles, book);
            if (asks.Count == 0)
                continue;

            draft.Line(book.Say("course.facts", ("title", course.Title), ("facts", string.Join(book.Say("course.join"), asks))));
            CourseDemands.Note(draft, course, titles);
        }
    }

    /// <summary>Says once what holds of several: not open yet, in another city, demonstration.</summary>
    internal void AddNotes(Draft draft, IReadOnlyList<FoundCourse> shown, PhraseBook book)
    {
        if (shown.Any(course => course.Status is RegistrationStatus.Upcoming or RegistrationStatus.Unknown))
            draft.Line(book.Say("recommend.status"));
        if (shown.All(course => course.Course.City != settings.DefaultCity && course.Course.Mode != CourseMode.Online))
            draft.Line(book.Say("recommend.elsewhere", ("city", settings.DefaultCity)));
        if (shown.Any(course => course.Course.Demonstration))
            draft.Line(book.Say("recommend.demo"));
    }

    private static string? StatusNote(FoundCourse course, PhraseBook book) =>
        course.Status is RegistrationStatus.Upcoming or RegistrationStatus.Unknown ? book.Say("status." + course.Status) : null;
}
