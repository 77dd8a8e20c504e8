using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An operation, or a fragment it spreads, uses every variable it declares.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
internal sealed class NoUnusedVariables : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var used = context.VariablesOf(operation).Select(usage => usage.Node.Name.Value).ToHashSet();
            var where = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
            foreach (var definition in operation.Variables.Where(definition => !used.Contains(definition.Variable.Name.Value)))
                yield return ValidationError.At($"Variable \"{definition.Variable}\" is never used{where}.", definition);
        }
    }
}
