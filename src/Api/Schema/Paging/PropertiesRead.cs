using System.Linq.Expressions;

namespace LearningAdvisor.Api.Schema.Paging;

/// <summary>Collects the properties of its parameter that a lambda reads.</summary>
internal sealed class PropertiesRead : ExpressionVisitor
{
    private readonly HashSet<string> _names = [];

    public static IReadOnlyList<string> In(LambdaExpression lambda)
    {
        var reading = new PropertiesRead();
        reading.Visit(lambda.Body);
        return [.. reading._names];
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is ParameterExpression)
            _names.Add(node.Member.Name);
        return base.VisitMember(node);
    }
}
