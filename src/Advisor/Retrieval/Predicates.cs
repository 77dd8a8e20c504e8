using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>Puts course conditions together as one expression that the database can run.</summary>
internal static class Predicates
{
    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Combine(left, right, Expression.AndAlso);

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Combine(left, right, Expression.OrElse);

    /// <summary>The course has sessions, and each of them meets the condition: a course on Wednesday and Saturday is no weekend course.</summary>
    public static Expression<Func<Course, bool>> EverySession(Expression<Func<CourseSession, bool>> condition)
    {
        Expression<Func<Course, bool>> known = course => course.Sessions.Any();
        var parameter = known.Parameters[0];
        var every = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.All), [typeof(CourseSession)], Expression.Property(parameter, nameof(Course.Sessions)), condition);
        return Expression.Lambda<Func<Course, bool>>(Expression.AndAlso(known.Body, every), parameter);
    }

    private static Expression<Func<T, bool>> Combine<T>(
        Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, Expression> join)
    {
        var parameter = left.Parameters[0];
        var body = new Replacement(right.Parameters[0], parameter).Visit(right.Body);
        return Expression.Lambda<Func<T, bool>>(join(left.Body, body), parameter);
    }

    private sealed class Replacement(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
