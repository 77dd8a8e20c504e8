using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The query's fields <c>learningPlans</c> and <c>learningPlan</c>, for counsellors.</summary>
internal static class LearningPlansField
{
    private static readonly PagedList<LearningPlan> List = new(LearningPlanType.Columns);

    private static readonly FilterInput<LearningPlan> Filter = new("LearningPlanFilterInput", "Narrows the plans; all fields must hold.", () =>
    [
        Of("state", OperationInput.Choosing<PlanState>("LearningPlanStateOperationFilterInput", PlanEnums.State), (LearningPlan plan) => plan.State),
        Of("followUpOn", OperationInput.Date, (LearningPlan plan) => (DateOnly?)plan.FollowUpOn),
        Of("followedUpAt", OperationInput.Instant, (LearningPlan plan) => plan.FollowedUpAt),
        Of("changedBy", OperationInput.Text, (LearningPlan plan) => plan.ChangedBy),
    ]);

    private static readonly Ordering<LearningPlan> SoonestFirst = new(
    [
        (new SortKey<LearningPlan, DateOnly>("followUpOn", plan => plan.FollowUpOn, canBeUnknown: false), false),
        (new SortKey<LearningPlan, Guid>("key", plan => plan.Key, canBeUnknown: false), false),
    ]);

    public static IEnumerable<Field> Query =>
    [
        new Field(
            "learningPlans",
            ConnectionTypes.Of("LearningPlans", LearningPlanType.Type).NonNull,
            "For counsellors: learning plans, the earliest follow-up first.",
            [.. PageArguments.Forward, new InputValue("where", Filter.Type)])
        {
            Resolve = PageAsync,
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage,
        },
        new Field("learningPlan", LearningPlanType.Type, "For counsellors: one learning plan. Null when there is none of that id.", [new InputValue("id", Scalars.Id.NonNull)])
        {
            Resolve = OneAsync,
            Cost = Costs.Statement,
        },
    ];

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        return await List.PageAsync(context, Rows, SoonestFirst, PageArguments.Of(context.Arguments), context.Argument<InputObject>("where"));
    }

    private static async ValueTask<object?> OneAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        if (GlobalId.GuidOf(LearningPlanType.Name, context.Argument<string>("id")) is not { } key)
            return null;

        await using var database = await context.Request.DatabaseAsync();
        return await database.LearningPlans.FirstOrDefaultAsync(plan => plan.Key == key, context.CancellationToken);
    }

    private static IQueryable<LearningPlan> Rows(CatalogueContext database, Given given) => Filter.Narrow(database.LearningPlans, given.Where, given.Today);
}
