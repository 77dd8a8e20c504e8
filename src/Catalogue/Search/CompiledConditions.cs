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
            compiled = Shapes.GetOrAdd(shape, shape.Compile());
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
}
