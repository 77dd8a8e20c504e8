using System.Linq.Expressions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>A filter on a list of the row: <c>some</c>, <c>all</c>, <c>none</c> of its items meet a filter, or it has <c>any</c> at all.</summary>
/// <typeparam name="TItem">The list's items.</typeparam>
internal sealed class ListFilterInput<TItem>
{
    private readonly Func<Expression, InputObject, DateOnly, Expression?> _item;

    /// <param name="name">The input's name.</param>
    /// <param name="type">The filter of one item.</param>
    /// <param name="item">(the item, a coerced input of <paramref name="type"/>, today) → a condition, or null where the input is empty.</param>
    public ListFilterInput(string name, InputObjectType type, Func<Expression, InputObject, DateOnly, Expression?> item)
    {
        _item = item;
        Type = new InputObjectType(name, () =>
        [
            new InputValue("all", type, "Every item meets this; an empty list does too."),
            new InputValue("none", type, "No item meets this."),
            new InputValue("some", type, "At least one item meets this."),
            new InputValue("any", Scalars.Boolean, "Whether the list has items."),
        ]);
    }

    public InputObjectType Type { get; }

    /// <summary>The filter as a field of a row's filter input.</summary>
    public FilterField On<TRow>(string name, Expression<Func<TRow, IEnumerable<TItem>>> list) =>
        new(new InputValue(name, Type), (row, given, today) => Condition(Parameters.Apply(list, row), given, today));

    private Expression? Condition(Expression list, InputObject given, DateOnly today) => Conditions.All(
    [
        Items(given, "all", today) is { } all ? Call(nameof(Enumerable.All), list, all) : null,
        Items(given, "none", today) is { } none ? Expression.Not(Call(nameof(Enumerable.Any), list, none)) : null,
        Items(given, "some", today) is { } some ? Call(nameof(Enumerable.Any), list, some) : null,
        given.GetValueOrDefault("any") is bool any ? HasItems(list, any) : null,
    ]);

    private static Expression HasItems(Expression list, bool any)
    {
        var has = Call(nameof(Enumerable.Any), list);
        return any ? has : Expression.Not(has);
    }

    private LambdaExpression? Items(InputObject given, string name, DateOnly today)
    {
        if (given.Get<InputObject>(name) is not { } filter)
            return null;

        var item = Expression.Parameter(typeof(TItem), "item");
        var condition = _item(item, filter, today) ?? Expression.Constant(true);
        return Expression.Lambda<Func<TItem, bool>>(condition, item);
    }

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [typeof(TItem)], arguments);
}
