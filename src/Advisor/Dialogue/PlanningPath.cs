using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers a wish for several steps: 我想從零開始學日文，怎麼安排.</summary>
public sealed class PlanningPath(PathPlanner planner, CourseList list, AdvisorSettings settings)
{
    /// <param name="today">Today in Asia/Taipei.</param>
    /// <returns>Null where no course fits; then another answer may be tried.</returns>
    public async Task<Draft?> TryAsync(LearningNeed need, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        var steps = await planner.PlanAsync(need, WishConditions.Of(need, settings.DefaultCity), today, cancellation);
        if (steps.Count == 0)
            return null;

        var draft = new Draft(ReplyKind.Recommendation);
        draft.Line(book.Say(steps.Count == 1 ? "path.one" : "path.intro", ("count", steps.Count)));
        draft.Allow(steps.Count);
        var courses = steps.Select(step => step.Found).ToList();
        await list.ShowAsync(draft, courses, [], book, cancellation, place => Why(steps, place, book), withDates: true);
        list.AddNotes(draft, courses, book);
        draft.Confidence = courses[0].Score;
        draft.Suggest(book.Say("suggest.register"));
        draft.Suggest(book.Say("suggest.more"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    private static string? Why(IReadOnlyList<PathStep> steps, int place, PhraseBook book)
    {
        if (steps[place].Why is { } why)
            return SuccessionWords.Of(why, steps[place - 1].Found.Course, book);

        var first = steps[place].Found.Course;
        return CourseStage.Of(first).Level == CourseLevel.Beginner ? book.Say("step.first") : RequirementReader.AsksForBasics(first) ? null : book.Say("step.open");
    }
}
