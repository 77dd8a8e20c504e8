using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The query's field <c>reviewQueue</c>, for counsellors.</summary>
internal static class ReviewQueueField
{
    private static readonly PagedList<ReviewItem> List = new(ReviewItemType.Columns);

    private static readonly Ordering<ReviewItem> ByNeed = new(
    [
        (new SortKey<ReviewItem, int>("state", item => (int)item.State, canBeUnknown: false), false),
        (new SortKey<ReviewItem, int>("score", item => item.Score, canBeUnknown: false), true),
        (new SortKey<ReviewItem, long>("key", item => item.Key, canBeUnknown: false), false),
    ]);

    public static Field Field { get; } = new(
        "reviewQueue",
        ConnectionTypes.Of("ReviewQueue", ReviewItemType.Type).NonNull,
        "For counsellors: replies to look at. What is open comes first, then the greatest need, then who has waited longest.",
        [.. PageArguments.Forward, new InputValue("where", ReviewFilters.Item.Type)])
    {
        Resolve = PageAsync,
        Cost = Costs.Statement,
        ListSize = Costs.ForwardPage,
    };

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        return await List.PageAsync(context, Items, ByNeed, PageArguments.Of(context.Arguments), context.Argument<InputObject>("where"));
    }

    private static IQueryable<ReviewItem> Items(CatalogueContext database, Given given) =>
        ReviewFilters.Item.Narrow(database.ReviewItems, given.Where, given.Today);
}
