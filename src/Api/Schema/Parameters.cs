using System.Linq.Expressions;

namespace LearningAdvisor.Api.Schema;

/// <summary>Puts expressions together so that the database sees one, with its values as parameters.</summary>
internal static class Parameters
{
    /// <summary>The body of a lambda with its parameter replaced.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new Replacing(lambda.Parameters[0], argument).Visit(lambda.Body);

    /// <summary>A value that becomes a parameter of the SQL, so that a query's plan is made once for all its values.</summary>
    /// <param name="type">The type it is compared with: <typeparamref name="T"/> or its nullable.</param>
    public static Expression Value<T>(T value, Type type)
    {
        var read = Expression.Field(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Value));
        return type == typeof(T) ? read : Expression.Convert(read, type);
    }

    private sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }

    private sealed class Replacing(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
