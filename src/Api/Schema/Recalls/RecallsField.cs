using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The query's field <c>recalls</c>, for counsellors.</summary>
internal static class RecallsField
{
    private static readonly PagedList<Recall> List = new(RecallType.Columns);

    private static readonly Ordering<Recall> NewestFirst = new(
    [
        (new SortKey<Recall, int>("state", recall => (int)recall.State, canBeUnknown: false), false),
        (new SortKey<Recall, long>("key", recall => recall.Key, canBeUnknown: false), true),
    ]);

    public static Field Field { get; } = new(
        "recalls",
        ConnectionTypes.Of("Recalls", RecallType.Type).NonNull,
        "For counsellors: replies that a change of the catalogue has made wrong. What is open comes first, then the newest.",
        [.. PageArguments.Forward, new InputValue("where", RecallFilters.Recall.Type)])
    {
        Resolve = PageAsync,
        Cost = Costs.Statement,
        ListSize = Costs.ForwardPage,
    };

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var page = PageArguments.Of(context.Arguments);
        // What was loaded a moment ago counts, too; where nothing was, this is a few short reads.
        await using (var scope = context.RequestServices.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<RecallSweep>().RunAsync(context.CancellationToken);
        return await List.PageAsync(context, Recalls, NewestFirst, page, context.Argument<InputObject>("where"));
    }

    private static IQueryable<Recall> Recalls(CatalogueContext database, Given given) =>
        RecallFilters.Recall.Narrow(database.Recalls, given.Where, given.Today);
}
