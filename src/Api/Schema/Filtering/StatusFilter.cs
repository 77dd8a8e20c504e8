using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>The filter on a course's registration status, which no column holds: each status is a condition on dates and seats.</summary>
internal static class StatusFilter
{
    private static readonly RegistrationStatus[] Statuses = Enum.GetValues<RegistrationStatus>();

    private static readonly InputObjectType Type = new("RegistrationStatusOperationFilterInput", () =>
    [
        new InputValue("eq", CatalogueEnums.RegistrationStatus),
        new InputValue("neq", CatalogueEnums.RegistrationStatus),
        new InputValue("in", CatalogueEnums.RegistrationStatus.List),
        new InputValue("nin", CatalogueEnums.RegistrationStatus.List),
    ]);

    public static FilterField Field { get; } =
        new(new InputValue("registrationStatus", Type), (row, given, today) => Conditions.All(given.Select(one => Condition(row, one.Key, one.Value, today))));

    // Every course has exactly one status, so a negated operator is the choice of the others.
    private static Expression Condition(Expression row, string name, object? value, DateOnly today)
    {
        var named = name is "eq" or "neq" ? [value] : value as IReadOnlyList<object?> ?? throw Operator.WithoutValue(name);
        var wanted = name is "eq" or "in"
            ? Statuses.Where(status => named.Contains(status))
            : Statuses.Where(status => !named.Contains(status));
        return Conditions.Any(wanted.Select(status => Parameters.Apply(RegistrationRules.Has(status, today), row))) ?? Expression.Constant(false);
    }
}
