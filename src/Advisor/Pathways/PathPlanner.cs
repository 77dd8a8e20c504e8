using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Puts courses that can be taken one after the other in an order: two to four steps, each known to follow the one before.</summary>
public sealed class PathPlanner(CourseFinder finder, Successors successors)
{
    private const int MostSteps = 4;

    // The first that fits may lead nowhere; a few others are tried then.
    private const int StartsTried = 3;

    /// <param name="conditions">The resident's wishes; every step keeps each hard one.</param>
    /// <param name="today">Today in Asia/Taipei; each step can be suggested then.</param>
    /// <returns>The steps in order, no later one before the one ahead of it is over; one where nothing follows, none where nothing fits.</returns>
    public async Task<IReadOnlyList<PathStep>> PlanAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        var fitting = Suitability.Admitting(await finder.WholeAsync(need, conditions, today, cancellation), need);
        IReadOnlyList<PathStep> best = [];
        foreach (var start in Starts(fitting, need.Experience).DistinctBy(course => CourseStage.Of(course.Course)).Take(StartsTried))
        {
            var steps = await FromAsync(start, need, conditions, today, cancellation);
            if (steps.Count > 1)
                return steps;
            if (best.Count == 0)
                best = steps;
        }

        return best;
    }

    // Whoever has learned nothing yet begins with what asks for nothing; where all ask for something, the one that fits best is shown with its demand.
    private static IEnumerable<FoundCourse> Starts(IReadOnlyList<FoundCourse> fitting, Experience? experience) =>
        Suitability.Ordered(fitting, experience ?? Experience.Beginner)
            .OrderBy(course => experience != Experience.HasBasics && RequirementReader.AsksForBasics(course.Course))
            .ThenBy(course => experience != Experience.HasBasics && CourseStage.Of(course.Course).Level != CourseLevel.Beginner);

    private async Task<IReadOnlyList<PathStep>> FromAsync(
        FoundCourse start, LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        var steps = new List<PathStep> { new(start, null) };
        while (steps.Count < MostSteps)
        {
            var after = await successors.AfterAsync(steps[^1].Found.Course, need, conditions, today, cancellation);
            // Prerequisites that point in a circle lead back to a step that was taken.
            var next = after.FirstOrDefault(one => one.Found.Broken.All(condition => !condition.Wish.Hard) && steps.TrueForAll(step => step.Found.Course.Key != one.Found.Course.Key));
            if (next is null)
                break;
            steps.Add(new PathStep(next.Found, next.Why));
        }

        return steps;
    }
}

/// <param name="Why">Why it follows the step before; null for the first.</param>
public sealed record PathStep(FoundCourse Found, Succession? Why);
