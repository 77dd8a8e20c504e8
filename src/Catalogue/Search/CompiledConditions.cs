using System.Collections.Concurrent;
using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search.Ranking;
using Microsoft.EntityFrameworkCore.Query;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Makes a condition that the database understands run over courses in memory.</summary>
/// <remarks>
/// Compiling takes milliseconds and each question brings conditions of its own, but their shapes are few: what they captured (a
/// district, a sum) is taken out as an argument, and what is left is compiled once.
/// </remarks>
public static class CompiledConditions
{
    private const int MostShapes = 1_000;

    private static readonly ConcurrentDictionary<Expression, Func<object[], Course, bool>> Shapes = new(ExpressionEqualityComparer.Instance);

    /// <param name="condition">Of what outlines of courses hold (<see cref="CourseOutlines.Columns"/>).</param>
    /// <exception cref="InvalidOperationException">It looks at something else of a course.</exception>
    public static Func<Course, bool> Of(Expression<Func<Course, bool>> condition)
    {
        var parting = new Parting();
        var body = parting.Visit(condition.Body);
        var shape = Expression.Lambda<Func<object[], Course, bool>>(body, parting.Captured, condition.Parameters[0]);
        if (!Shapes.TryGetValue(shape, out var compiled))
        {
            if (Shapes.Count >= MostShapes)
                Shapes.Clear();
            var flat = (Expression<Func<object[], Course, bool>>)new Flattening(parting.Captured).Visit(shape);
            compiled = Shapes.GetOrAdd(shape, flat.Compile());
        }

        object[] captured = [.. parting.Values];
        return course => compiled(captured, course);
    }

    // Puts an argument in the place of each object that the condition captured.
    private sealed class Parting : ExpressionVisitor
    {
        public List<object> Values { get; } = [];

        public ParameterExpression Captured { get; } = Expression.Parameter(typeof(object[]), "captured");

        protected override Expression VisitConstant(ConstantExpression node)
        {
            if (node.Value is null or string or ValueType)
                return node;

            Values.Add(node.Value);
            return Expression.Convert(Expression.ArrayIndex(Captured, Expression.Constant(Values.Count - 1)), node.Type);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Member.DeclaringType == typeof(Course) && !CourseOutlines.Columns.Contains(node.Member.Name))
                throw new InvalidOperationException($"The condition looks at \"Course.{node.Member.Name}\", which outlines do not hold. Read it in {nameof(CourseOutlines)}, too.");

            return base.VisitMember(node);
        }
    }

    // A condition of sessions within one of a course would be made a delegate anew for each course, which takes longer than
    // the condition itself.
    private sealed class Flattening(ParameterExpression captured) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(Enumerable)
                || node.Arguments is not [var sessions, LambdaExpression { Parameters: [var session] } condition] || session.Type != typeof(CourseSession))
                return base.VisitMethodCall(node);

            var test = Expression.Lambda<Func<object[], CourseSession, bool>>(Visit(condition.Body), captured, session).Compile();
            Func<IEnumerable<CourseSession>, Func<object[], CourseSession, bool>, object[], bool> held = node.Method.Name switch
            {
                nameof(Enumerable.All) => AllHold,
                nameof(Enumerable.Any) => AnyHolds,
                var other => throw new NotSupportedException($"A condition asks for \"{other}\" of a course's sessions. Ask for {nameof(Enumerable.All)} or {nameof(Enumerable.Any)}."),
            };
            return Expression.Call(held.Method, sessions, Expression.Constant(test), captured);
        }

        private static bool AllHold(IEnumerable<CourseSession> sessions, Func<object[], CourseSession, bool> test, object[] captured)
        {
            foreach (var session in sessions)
            {
                if (!test(captured, session))
                    return false;
            }

            return true;
        }

        private static bool AnyHolds(IEnumerable<CourseSession> sessions, Func<object[], CourseSession, bool> test, object[] captured)
        {
            foreach (var session in sessions)
            {
                if (test(captured, session))
                    return true;
            }

            return false;
        }
    }
}
