using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each kind of operation in the document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
internal sealed class KnownOperationTypes : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            if (context.Schema.RootType(operation.Operation) is null)
                yield return ValidationError.At(
                    $"The {operation.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.",
                    operation);
        }
    }
}
