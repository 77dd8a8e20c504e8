using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>Holds plans against the catalogue as it is now, and against what their residents asked for.</summary>
public sealed class PlanLook(CatalogueContext database, AdvisorSettings settings, TimeProvider clock)
{
    /// <returns>The courses of each plan, in the order of the plans and of their courses.</returns>
    /// <param name="plans">Each with what its resident wants.</param>
    public async Task<IReadOnlyList<IReadOnlyList<PlannedNow>>> OfAsync(IReadOnlyList<(PlanContent Content, LearningNeed Need)> plans, CancellationToken cancellation)
    {
        var keys = plans.SelectMany(plan => plan.Content.Courses).Select(course => course.CourseKey).Distinct().ToList();
        var courses = await database.Courses
            .Include(course => course.Sessions).Include(course => course.Institution)
            .Where(course => keys.Contains(course.Key))
            .AsSplitQuery()
            .ToDictionaryAsync(course => course.Key, cancellation);
        var today = TaipeiDay.Of(clock);
        return
        [
            .. plans.Select(plan =>
            {
                var conditions = WishConditions.Of(plan.Need, settings.DefaultCity);
                return (IReadOnlyList<PlannedNow>)[.. plan.Content.Courses.Select(planned => PlannedNow.Of(planned, courses.GetValueOrDefault(planned.CourseKey), conditions, today))];
            }),
        ];
    }

    /// <summary>The same for one plan.</summary>
    public async Task<IReadOnlyList<PlannedNow>> OfAsync(PlanContent content, LearningNeed need, CancellationToken cancellation) =>
        (await OfAsync([(content, need)], cancellation))[0];

    /// <summary>What is written anew, with what the resident was told before of the courses that stay.</summary>
    /// <param name="before">The plan in force; null for none.</param>
    internal static PlanContent Remembering(PlanContent written, LearningPlan? before)
    {
        var told = before?.Content.Courses.ToDictionary(course => course.CourseKey, course => course.Facts) ?? [];
        return written with { Courses = [.. written.Courses.Select(course => course with { Facts = told.GetValueOrDefault(course.CourseKey) ?? [] })] };
    }
}
