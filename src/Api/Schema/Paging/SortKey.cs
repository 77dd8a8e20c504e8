using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>Something that rows can be ordered by.</summary>
/// <param name="name">The name in <c>order</c>.</param>
internal abstract class SortKey<TRow>(string name)
{
    public string Name { get; } = name;

    /// <summary>The properties that the key is made of, to be loaded where cursors are wanted.</summary>
    public abstract IReadOnlyList<string> Properties { get; }

    /// <summary>Adds the key to an order; unknown values come last in either direction.</summary>
    /// <param name="rows">Ordered already, or null for the first key.</param>
    /// <param name="reversed">True to turn everything round, the place of the unknown included.</param>
    public abstract IOrderedQueryable<TRow> AddTo(IQueryable<TRow> rows, bool isFirst, bool descending, bool reversed);

    /// <summary>The row's value, as cursors hold it.</summary>
    public abstract JsonNode? ValueOf(TRow row);

    /// <summary>The value that a cursor holds; null = unknown.</summary>
    /// <exception cref="JsonException">The value is of another type.</exception>
    public abstract object? ValueOf(JsonElement held);

    /// <summary>The condition that a row has a value.</summary>
    public abstract Expression IsAt(Expression row, object? value);

    /// <summary>The condition that a row comes after a value, or before it when reversed; null when none can.</summary>
    /// <param name="orAt">Whether rows that have the value meet it too.</param>
    public abstract Expression? IsBeyond(Expression row, object? value, bool descending, bool reversed, bool orAt = false);
}

/// <inheritdoc/>
/// <typeparam name="TValue">Nullable where the value can be unknown.</typeparam>
/// <param name="value">The value in the database and on a loaded row.</param>
/// <param name="canBeUnknown">Whether some rows have no value; nullable value types always can.</param>
internal sealed class SortKey<TRow, TValue>(string name, Expression<Func<TRow, TValue>> value, bool canBeUnknown) : SortKey<TRow>(name)
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    private readonly Lazy<Func<TRow, TValue>> _read = new(() => value.Compile(preferInterpretation: true));

    public override IReadOnlyList<string> Properties { get; } = PropertiesRead.In(value);

    public override IOrderedQueryable<TRow> AddTo(IQueryable<TRow> rows, bool isFirst, bool descending, bool reversed)
    {
        if (canBeUnknown)
        {
            var row = value.Parameters[0];
            rows = Add(rows, isFirst, Expression.Lambda<Func<TRow, bool>>(IsNull(value.Body), row), reversed);
            isFirst = false;
        }

        return Add(rows, isFirst, value, descending != reversed);
    }

    public override JsonNode? ValueOf(TRow row) => JsonSerializer.SerializeToNode(_read.Value(row));

    public override object? ValueOf(JsonElement held) => held.Deserialize<TValue>();

    public override Expression IsAt(Expression row, object? given)
    {
        var left = Parameters.Apply(value, row);
        return given is TValue known ? Expression.Equal(left, Parameters.Value(known, left.Type)) : IsNull(left);
    }

    public override Expression? IsBeyond(Expression row, object? given, bool descending, bool reversed, bool orAt = false)
    {
        var left = Parameters.Apply(value, row);
        if (given is not TValue known)
            return orAt ? null : reversed ? Expression.Not(IsNull(left)) : null;

        var right = Parameters.Value(known, left.Type);
        var (compared, with) = typeof(TValue) == typeof(string)
            ? (Expression.Call(CompareText, left, right), (Expression)Expression.Constant(0))
            : (left, right);
        var beyond = (descending == reversed, orAt) switch
        {
            (true, false) => Expression.GreaterThan(compared, with),
            (true, true) => Expression.GreaterThanOrEqual(compared, with),
            (false, false) => Expression.LessThan(compared, with),
            (false, true) => Expression.LessThanOrEqual(compared, with),
        };
        return canBeUnknown && !reversed ? Expression.OrElse(beyond, IsNull(left)) : beyond;
    }

    private static BinaryExpression IsNull(Expression left) => Expression.Equal(left, Expression.Constant(null, left.Type));

    private static IOrderedQueryable<TRow> Add<TKey>(IQueryable<TRow> rows, bool isFirst, Expression<Func<TRow, TKey>> key, bool descending) =>
        (isFirst, descending) switch
        {
            (true, false) => rows.OrderBy(key),
            (true, true) => rows.OrderByDescending(key),
            (false, false) => ((IOrderedQueryable<TRow>)rows).ThenBy(key),
            (false, true) => ((IOrderedQueryable<TRow>)rows).ThenByDescending(key),
        };
}
