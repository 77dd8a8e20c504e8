using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers what can be taken after a course that was shown: 上完這個可以再上什麼.</summary>
public sealed class SuggestingNext(CourseFinder finder, Successors successors, CourseList list, AdvisorSettings settings)
{
    private const int ShownAtOnce = 3;

    /// <param name="meant">Keys of the courses that the question means, in order; the first that something follows is answered for, by name.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    public async Task<Draft> ReplyAsync(LearningNeed need, IReadOnlyList<long> meant, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        var courses = await finder.LoadAsync(meant, cancellation);
        if (courses.Count == 0)
            return Draft.Of(ReplyKind.Question, book.Say("question.which"));

        // A wish for a first day was for the course before.
        var conditions = WishConditions.Of(need with { Dates = null }, settings.DefaultCity);
        foreach (var course in courses)
        {
            var after = await successors.AfterAsync(course, need with { Dates = null }, conditions, today, cancellation);
            if (after.Count > 0)
                return await FoundAsync(course, after, book, cancellation);
        }

        var none = new Draft(ReplyKind.NoAnswer);
        none.Line(book.Say("next.none", ("title", courses[0].Title)));
        Back(none, courses[0]);
        none.Miss(NeedBarrier.NotOffered);
        none.Suggest(book.Say("suggest.more"));
        none.Suggest(book.Say("suggest.person"));
        return none;
    }

    private async Task<Draft> FoundAsync(Course course, IReadOnlyList<Successor> after, PhraseBook book, CancellationToken cancellation)
    {
        var draft = new Draft(ReplyKind.Recommendation);
        draft.Line(book.Say("next.intro", ("title", course.Title)));
        Back(draft, course);

        // Either all keep the wishes, or all break the same ones, which the reply names.
        var broken = Hard(after[0]);
        var shown = after.Where(next => Hard(next).SequenceEqual(broken)).Take(ShownAtOnce).ToList();
        if (broken.Count > 0)
            draft.Line(book.Say("relax.shown", ("wish", string.Join(book.Say("wish.join"), broken.Select(condition => condition.Wish.Text)))));
        var found = shown.Select(next => next.Found).ToList();
        await list.ShowAsync(draft, found, broken, book, cancellation, place => SuccessionWords.Of(shown[place].Why, course, book), withDates: true);
        list.AddNotes(draft, found, book);
        draft.Suggest(book.Say("suggest.register"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    private static void Back(Draft draft, Course course)
    {
        draft.Back(course.Title);
        draft.Said.Of(course, FactKind.Title);
    }

    private static List<WishCondition> Hard(Successor next) => [.. next.Found.Broken.Where(condition => condition.Wish.Hard)];
}
