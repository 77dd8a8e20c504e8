using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The query's field <c>learningPlanPreview</c>, for counsellors.</summary>
internal static class LearningPlanPreviewField
{
    private static readonly ObjectType Preview = new("LearningPlanPreview", () =>
    [
        Field.Of<PlanForecast>("text", Scalars.String.NonNull, one => one.Text, "As the resident would get it."),
        Field.Of<PlanForecast>("locale", Scalars.String.NonNull, one => one.Locale, "The language tag of the frame around the counsellor's words."),
        Field.Of<PlanForecast>("courses", PlannedCourseType.Type.NonNull.List.NonNull, one => one.Courses, "With what speaks against each.", listSize: Costs.UpTo(5)),
        Field.Of<PlanForecast>("unproved", Scalars.String.NonNull.List.NonNull, one => one.Unproved, "Figures of the counsellor's own words that stand in no record: worth a second look."),
    ], "A plan as its resident would get it.");

    public static Field Field { get; } = new(
        "learningPlanPreview",
        Preview,
        "For counsellors: a plan as its resident would get it, and what speaks against it. Nothing is kept. Null where there is no such consultation, or a course's id is none.",
        [new InputValue("consultationId", Scalars.Id.NonNull), new InputValue("content", LearningPlanInput.Type.NonNull)])
    {
        Resolve = LookAsync,
        Cost = Costs.Statement,
    };

    private static async ValueTask<object?> LookAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        if (GlobalId.GuidOf(ConsultationType.Name, context.Argument<string>("consultationId")) is not { } consultation || LearningPlanInput.Read(context.Argument<InputObject>("content")!) is not { } content)
            return null;

        await using var scope = context.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlanPreview>().LookAsync(consultation, content, context.CancellationToken);
    }
}
