using System.Linq.Expressions;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>Joins conditions.</summary>
internal static class Conditions
{
    /// <returns>Null when there is none to join.</returns>
    public static Expression? All(IEnumerable<Expression?> conditions) => Join(conditions, Expression.AndAlso);

    /// <returns>Null when there is none to join.</returns>
    public static Expression? Any(IEnumerable<Expression?> conditions) => Join(conditions, Expression.OrElse);

    private static Expression? Join(IEnumerable<Expression?> conditions, Func<Expression, Expression, Expression> join) =>
        conditions.OfType<Expression>().Aggregate((Expression?)null, (left, right) => left is null ? right : join(left, right));
}
