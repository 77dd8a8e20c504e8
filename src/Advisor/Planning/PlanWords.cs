using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>
/// Words a plan for its resident: the frame in their language, goals and reasons as the counsellor wrote them, and every fact of a
/// course out of its record. A course that cannot be taken is told of as such, and not shown as a suggestion.
/// </summary>
internal static class PlanWords
{
    // More would push what else one may say off a telephone's screen.
    private const int MostAlternatives = 2;

    /// <param name="courses">The plan's, as they are now.</param>
    /// <param name="intro">What stands above it.</param>
    /// <param name="today">In Taipei.</param>
    public static Draft Of(PlanContent plan, IReadOnlyList<PlannedNow> courses, string intro, DateOnly today, PhraseBook book)
    {
        var draft = Draft.Of(ReplyKind.Answer, intro);
        foreach (var goal in plan.Goals)
            draft.Line(book.Say("plan.goal", ("goal", goal)));
        for (var i = 0; i < courses.Count; i++)
            Tell(draft, courses[i], i + 1, book);
        if (courses.Any(course => course.Course is { Demonstration: true }))
            draft.Line(book.Say("recommend.demo"));
        if (plan.FollowUpOn >= today)
        {
            draft.Line(book.Say(plan.AsksResident ? "plan.willAsk" : "plan.followUpOn", ("day", CourseFacts.Day(plan.FollowUpOn))));
            draft.Back(CourseFacts.Day(plan.FollowUpOn));
        }

        // One that is full or gone may have a like one, which is looked for as always.
        foreach (var course in courses.Where(course => course.State is PlannedState.Full or PlannedState.Closed or PlannedState.Gone && course.Title.Length > 0).Take(MostAlternatives))
            draft.Suggest(book.Say("plan.similar", ("title", course.Title)));
        return draft;
    }

    /// <summary>Lets the counsellor's own words stand: no record is to back them.</summary>
    public static void BackOwnWords(Draft draft, PlanContent plan)
    {
        foreach (var words in plan.Goals.Concat(plan.Courses.Select(course => course.Why)))
            draft.Back(words);
    }

    private static void Tell(Draft draft, PlannedNow now, int number, PhraseBook book)
    {
        var title = book.Say("course.line", ("number", number), ("title", now.Title));
        draft.Line(book.Say("course.facts", ("title", title), ("facts", string.Join(book.Say("course.join"), FactsOf(now, book)))));
        draft.Allow(number);
        if (now.Changes.Count > 0)
            draft.Line(book.Say("plan.changed", ("facts", string.Join(book.Say("wish.join"), now.Changes.Select(change => book.Say("plan.fact." + change.Fact))))));
        draft.Line(book.Say("plan.why", ("why", now.Planned.Why)));
        if (now.Course is not { } course || now.State == PlannedState.Gone)
        {
            draft.Back(now.Title);
            return;
        }

        draft.Said.Of(course, [.. PlannedNow.Told, FactKind.Status]);
        if (now.CanBeTaken)
            draft.Show(course, new Suggestion(course.Key, [now.Planned.Why], now.Met, now.Broken));
        else
            draft.Back(course);
    }

    private static IEnumerable<string> FactsOf(PlannedNow now, PhraseBook book)
    {
        var facts = now.Course is { } course && now.State != PlannedState.Gone
            ? new[] { CourseFacts.Schedule(course, book), CourseFacts.Dates(course, book), CourseFacts.Place(course, book), CourseFacts.Fee(course, book), AgesOf(course, book) }
            : [];
        return facts.Append(book.Say("plan.state." + now.State)).OfType<string>().Where(fact => fact.Length > 0);
    }

    private static string? AgesOf(Course course, PhraseBook book) => course is { MinAge: null, MaxAge: null } ? null : CourseFacts.Ages(course, book);
}
