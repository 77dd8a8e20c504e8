using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Recalls;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The GraphQL type <c>PlannedCourse</c>: a course of a plan, held against its record as it is now.</summary>
internal static class PlannedCourseType
{
    private static readonly ObjectType Change = new("PlannedCourseChange", () =>
    [
        Field.Of<FactDifference>("fact", RecallEnums.Fact.NonNull, difference => difference.Fact),
        Field.Of<FactDifference>("said", Scalars.String.NonNull, difference => difference.Said, "As the resident was told, in a form without language."),
        Field.Of<FactDifference>("now", Scalars.String, difference => difference.Now, "As the record says it now; null where it does not say any more."),
    ], "A fact that is not as the resident was told.");

    public static ObjectType Type { get; } = new("PlannedCourse", () =>
    [
        new Field("course", CourseType.Type, "As it is now, retired ones included; null where the catalogue holds it no more.") { ResolveBatch = CourseType.Of<PlannedNow>(now => now.Planned.CourseKey) },
        Field.Of<PlannedNow>("title", Scalars.String.NonNull, now => now.Title, "Of the course, or as the resident was told where there is none any more."),
        Field.Of<PlannedNow>("why", Scalars.String.NonNull, now => now.Planned.Why, "In the counsellor's own words."),
        Field.Of<PlannedNow>("state", PlanEnums.CourseState.NonNull, now => now.State),
        Field.Of<PlannedNow>("changes", Change.NonNull.List.NonNull, now => now.Changes, "What the resident was told and does not hold any more.", listSize: Costs.UpTo(3)),
        Field.Of<PlannedNow>("breaks", RecommendationType.Wish.NonNull.List.NonNull, now => now.Broken, "What the resident plainly asked for and the course does not meet.", listSize: Costs.UpTo(3)),
    ], "A course of a learning plan, as it stands today.");

    /// <summary>The courses of plans: all plans of a level in three statements.</summary>
    public static async ValueTask<IReadOnlyList<object?>> OfPlansAsync(BatchContext context)
    {
        var plans = context.ParentsAs<LearningPlan>();
        var consultations = plans.Select(plan => plan.ConsultationKey).Distinct().ToList();
        await using var scope = context.RequestServices.CreateAsyncScope();
        var states = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Consultations
            .Where(one => consultations.Contains(one.Key)).ToDictionaryAsync(one => one.Key, one => one.State, context.CancellationToken);
        return
        [
            .. await scope.ServiceProvider.GetRequiredService<PlanLook>().OfAsync(
                [.. plans.Select(plan => (plan.Content, ConsultationState.FromJson(states.GetValueOrDefault(plan.ConsultationKey) ?? "{}").Need))], context.CancellationToken),
        ];
    }
}
