using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An operation declares every variable that it, or a fragment it spreads, uses.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
internal sealed class NoUndefinedVariables : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            var declared = operation.Variables.Select(definition => definition.Variable.Name.Value).ToHashSet();
            var where = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
            foreach (var (variable, _) in context.VariablesOf(operation))
            {
                if (!declared.Contains(variable.Name.Value))
                    yield return ValidationError.At($"Variable \"{variable}\" is not defined{where}.", variable, operation);
            }
        }
    }
}
