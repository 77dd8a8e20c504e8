using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The input <c>ReviewFilterInput</c>.</summary>
internal static class ReviewFilters
{
    private static readonly InputObjectType Need = new("ReviewNeedReasonOperationFilterInput", () =>
    [
        new InputValue("eq", ReviewEnums.Need),
        new InputValue("in", ReviewEnums.Need.NonNull.List),
    ]);

    private static readonly InputObjectType Needs = new("ListReviewNeedReasonOperationFilterInput", () =>
    [
        new InputValue("none", Need, "No need meets this."),
        new InputValue("some", Need, "At least one need meets this."),
        new InputValue("any", Scalars.Boolean, "Whether there are needs."),
    ]);

    public static FilterInput<ReviewItem> Item { get; } = new("ReviewFilterInput", "Narrows the queue; all fields must hold.", () =>
    [
        Of("state", OperationInput.Choosing<ReviewState>("ReviewStateOperationFilterInput", ReviewEnums.State), (ReviewItem item) => item.State),
        new FilterField(new InputValue("needs", Needs), (row, given, _) => NeedsMeet(row, given)),
        Of("score", OperationInput.Int, (ReviewItem item) => item.Score),
        Of("askedAt", OperationInput.Instant, (ReviewItem item) => item.AskedAt),
    ]);

    private static Expression? NeedsMeet(Expression row, InputObject given) => Conditions.All(
    [
        given.Get<InputObject>("some") is { } some ? HasOneOf(row, Wanted(some)) : null,
        given.Get<InputObject>("none") is { } none ? Expression.Not(HasOneOf(row, Wanted(none))) : null,
        given.GetValueOrDefault("any") is bool any ? HasOneOf(row, ~ReviewNeeds.None) is var has && any ? has : Expression.Not(has) : null,
    ]);

    private static Expression HasOneOf(Expression row, ReviewNeeds wanted)
    {
        Expression<Func<ReviewItem, ReviewNeeds>> needs = item => item.Needs;
        var common = Expression.And(
            Expression.Convert(Parameters.Apply(needs, row), typeof(int)), Parameters.Value((int)wanted, typeof(int)));
        return Expression.NotEqual(common, Expression.Constant(0));
    }

    // An item has several needs, so one that is to be both this and that is asked for by `and`.
    private static ReviewNeeds Wanted(InputObject need)
    {
        var wanted = ~ReviewNeeds.None;
        if (need.GetValueOrDefault("eq") is ReviewNeeds one)
            wanted &= one;
        if (need.GetList<object>("in") is { } several)
            wanted &= several.OfType<ReviewNeeds>().Aggregate(ReviewNeeds.None, (all, next) => all | next);
        return wanted;
    }
}
