using System.Linq.Expressions;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>One operator of an operation input: <c>eq</c>, <c>lte</c>, <c>contains</c> …</summary>
/// <param name="Name">The name in documents.</param>
/// <param name="Type">What it is given.</param>
/// <param name="Condition">(left side, coerced value or null) → a condition of the database.</param>
internal sealed record Operator(string Name, GraphQLType Type, Func<Expression, object?, Expression> Condition)
{
    /// <summary>An operator that makes no sense with null.</summary>
    public static Operator OfValue(string name, GraphQLType type, Func<Expression, object, Expression> condition) =>
        new(name, type, (left, value) => condition(left, value ?? throw WithoutValue(name)));

    /// <summary>The error of an operator that was given null and cannot do with it.</summary>
    public static GraphQLException WithoutValue(string name) => new(
        $"The filter operator \"{name}\" was given null. It needs a value; to find what is unknown, write eq: null.",
        ErrorCodes.FilterInvalid);
}
