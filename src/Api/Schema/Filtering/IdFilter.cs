using System.Linq.Expressions;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>The filter on a row's id, which the database keeps as a number. A text that is no id of the type names no row.</summary>
internal static class IdFilter
{
    private static readonly InputObjectType Type = new("IdOperationFilterInput", () =>
    [
        new InputValue("eq", Scalars.Id),
        new InputValue("neq", Scalars.Id),
        new InputValue("in", Scalars.Id.List),
        new InputValue("nin", Scalars.Id.List),
    ]);

    /// <param name="type">The GraphQL type whose ids are taken.</param>
    public static FilterField On<TRow>(string type, Expression<Func<TRow, long>> key) =>
        new(new InputValue("id", Type), (row, given, _) => Conditions.All(given.Select(one => Condition(Parameters.Apply(key, row), type, one.Key, one.Value))));

    private static Expression Condition(Expression key, string type, string name, object? value)
    {
        var ids = name is "eq" or "neq" ? [value] : value as IReadOnlyList<object?> ?? throw Operator.WithoutValue(name);
        var keys = ids.Select(id => GlobalId.NumberOf(type, id as string)).OfType<long>().ToList();
        Expression<Func<long, bool>> among = one => keys.Contains(one);
        var named = Parameters.Apply(among, key);
        return name is "eq" or "in" ? named : Expression.Not(named);
    }
}
