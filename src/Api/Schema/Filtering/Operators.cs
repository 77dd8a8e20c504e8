using System.Linq.Expressions;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>The operators that operation inputs are made of.</summary>
/// <remarks>
/// An unknown fact (null) meets no positive comparison and therefore every negated one: <c>neq</c>, <c>nin</c>,
/// <c>ncontains</c>, <c>nlte</c> … are the exact complements. The null tests stand in the conditions themselves, because the
/// database's three-valued logic would otherwise drop unknown facts from a complement too.
/// </remarks>
internal static class Operators
{
    /// <summary><c>eq</c>, <c>neq</c>, with null for unknown.</summary>
    public static IEnumerable<Operator> Equality<T>(GraphQLType type) =>
    [
        new("eq", type, Equal<T>),
        new("neq", type, (left, value) => Expression.Not(Equal<T>(left, value))),
    ];

    /// <summary><c>in</c>, <c>nin</c>.</summary>
    public static IEnumerable<Operator> Membership<T>(GraphQLType type) =>
    [
        Operator.OfValue("in", type.List, OneOf<T>),
        Operator.OfValue("nin", type.List, (left, value) => Expression.Not(OneOf<T>(left, value))),
    ];

    /// <summary><c>gt</c>, <c>gte</c>, <c>lt</c>, <c>lte</c> and their complements.</summary>
    public static IEnumerable<Operator> Comparison<T>(GraphQLType type)
        where T : struct =>
        WithComplements<T>(
            type,
            ("gt", (left, value) => Expression.GreaterThan(left, Parameters.Value(value, left.Type))),
            ("gte", (left, value) => Expression.GreaterThanOrEqual(left, Parameters.Value(value, left.Type))),
            ("lt", (left, value) => Expression.LessThan(left, Parameters.Value(value, left.Type))),
            ("lte", (left, value) => Expression.LessThanOrEqual(left, Parameters.Value(value, left.Type))));

    /// <summary><c>contains</c>, <c>startsWith</c>, <c>endsWith</c> and their complements: exact, character by character.</summary>
    public static IEnumerable<Operator> Text() =>
        WithComplements<string>(Scalars.String, ("contains", Contains), ("startsWith", StartsWith), ("endsWith", EndsWith));

    /// <summary>The condition, and that the left side is known.</summary>
    public static Expression Known(Expression left, Expression condition) =>
        left.Type.IsValueType && Nullable.GetUnderlyingType(left.Type) is null
            ? condition
            : Expression.AndAlso(Expression.NotEqual(left, Expression.Constant(null, left.Type)), condition);

    private static IEnumerable<Operator> WithComplements<T>(
        GraphQLType type, params (string Name, Func<Expression, T, Expression> Condition)[] positive) => positive.SelectMany(one => new[]
    {
        Operator.OfValue(one.Name, type, (left, value) => Known(left, one.Condition(left, (T)value))),
        Operator.OfValue("n" + one.Name, type, (left, value) => Expression.Not(Known(left, one.Condition(left, (T)value)))),
    });

    private static Expression Equal<T>(Expression left, object? value)
    {
        if (value is not null)
            return Expression.Equal(left, Parameters.Value((T)value, left.Type));

        var canBeNull = !left.Type.IsValueType || Nullable.GetUnderlyingType(left.Type) is not null;
        return canBeNull ? Expression.Equal(left, Expression.Constant(null, left.Type)) : Expression.Constant(false);
    }

    // Null among the values is a test of its own, so that the list itself holds known values only.
    private static Expression OneOf<T>(Expression left, object given)
    {
        var items = (IReadOnlyList<object?>)given;
        var values = items.OfType<T>().ToList();
        Expression<Func<T, bool>> among = item => values.Contains(item);
        var known = Known(left, Parameters.Apply(among, left.Type == typeof(T) ? left : Expression.Convert(left, typeof(T))));
        return items.Contains(null) ? Expression.OrElse(Equal<T>(left, null), known) : known;
    }

    private static Expression Contains(Expression left, string part) =>
        Parameters.Apply((string text) => text.Contains(part), left);

    // EF writes StartsWith and EndsWith as LIKE, which on SQLite takes A for a; a cut-out part is compared exactly.
    // The database counts code points, so the length is counted in those too.
    private static Expression StartsWith(Expression left, string part)
    {
        var length = CodePoints(part);
        return Parameters.Apply((string text) => text.Substring(0, length) == part, left);
    }

    private static Expression EndsWith(Expression left, string part)
    {
        var length = CodePoints(part);
        return Parameters.Apply((string text) => text.Length >= length && text.Substring(text.Length - length) == part, left);
    }

    private static int CodePoints(string text) => text.EnumerateRunes().Count();
}
