using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A variable has an input type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
internal sealed class VariablesAreInputTypes : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var definition in context.Document.Operations.SelectMany(operation => operation.Variables))
        {
            if (context.Schema.TypeOf(definition.Type) is { IsInput: false })
                yield return ValidationError.At(
                    $"Variable \"{definition.Variable}\" cannot be non-input type \"{definition.Type}\".", definition.Type);
        }
    }
}
