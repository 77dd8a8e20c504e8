using System.Linq.Expressions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>One field of a filter input.</summary>
/// <param name="Input">The field as the schema has it; its type is an input object.</param>
/// <param name="Condition">(the row, the coerced input, today in Asia/Taipei) → a condition, or null where the input is empty.</param>
internal sealed record FilterField(InputValue Input, Func<Expression, InputObject, DateOnly, Expression?> Condition)
{
    /// <summary>A value of the row.</summary>
    public static FilterField Of<TRow, TValue>(
        string name, OperationInput operations, Expression<Func<TRow, TValue>> value, string? description = null) =>
        new(new InputValue(name, operations.Type, description), (row, given, _) => operations.Condition(Parameters.Apply(value, row), given));

    /// <summary>A related row; an absent one meets nothing.</summary>
    public static FilterField Related<TRow, TOther>(string name, FilterInput<TOther> filter, Expression<Func<TRow, TOther?>> other)
        where TOther : class =>
        new(new InputValue(name, filter.Type), (row, given, today) =>
        {
            var related = Parameters.Apply(other, row);
            return filter.Condition(related, given, today) is { } condition ? Operators.Known(related, condition) : null;
        });
}
