using System.Linq.Expressions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>A filter input such as <c>CourseFilterInput</c>: all its fields must hold, joined further by <c>and</c>, <c>or</c>, <c>not</c>.</summary>
/// <typeparam name="TRow">What is filtered.</typeparam>
internal sealed class FilterInput<TRow>
{
    private readonly Lazy<Dictionary<string, FilterField>> _fields;

    public FilterInput(string name, string description, Func<IEnumerable<FilterField>> fields)
    {
        _fields = new(() => fields().ToDictionary(field => field.Input.Name, StringComparer.Ordinal));
        Type = new InputObjectType(name, InputValues, description);
    }

    public InputObjectType Type { get; }

    /// <summary>Narrows rows to those that meet a filter.</summary>
    /// <param name="where">A coerced input of <see cref="Type"/>, or null.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    public IQueryable<TRow> Narrow(IQueryable<TRow> rows, InputObject? where, DateOnly today) =>
        Predicate(where, today) is { } predicate ? rows.Where(predicate) : rows;

    /// <returns>Null when the filter names no condition.</returns>
    public Expression<Func<TRow, bool>>? Predicate(InputObject? where, DateOnly today)
    {
        if (where is null)
            return null;

        var row = Expression.Parameter(typeof(TRow), "row");
        return Condition(row, where, today) is { } condition ? Expression.Lambda<Func<TRow, bool>>(condition, row) : null;
    }

    /// <returns>Null when the filter names no condition.</returns>
    public Expression? Condition(Expression row, InputObject where, DateOnly today) =>
        Conditions.All(where.Select(member => Member(row, member.Key, member.Value, today)));

    // A field given as null says nothing, as in HotChocolate; the unknown is found by eq: null.
    private Expression? Member(Expression row, string name, object? value, DateOnly today)
    {
        if (value is null)
            return null;

        return name switch
        {
            "and" => Conditions.All(Each(row, value, today)),
            "or" => Conditions.Any(Each(row, value, today)),
            "not" => Condition(row, (InputObject)value, today) is { } condition ? Expression.Not(condition) : null,
            _ => _fields.Value[name].Condition(row, (InputObject)value, today),
        };
    }

    private IEnumerable<Expression?> Each(Expression row, object filters, DateOnly today) =>
        ((IReadOnlyList<object?>)filters).OfType<InputObject>().Select(filter => Condition(row, filter, today));

    private IEnumerable<InputValue> InputValues()
    {
        yield return new InputValue("and", Type.NonNull.List, "All of these must hold.");
        yield return new InputValue("or", Type.NonNull.List, "At least one of these must hold.");
        yield return new InputValue("not", Type, "This must not hold. A row with an unknown fact does not meet a comparison, and so meets its `not`.");
        foreach (var field in _fields.Value.Values)
            yield return field.Input;
    }
}
