using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only operation in its document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
internal sealed class LoneAnonymousOperation : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var operations = context.Document.Operations;
        if (operations.Length < 2)
            yield break;

        foreach (var unnamed in operations.Where(operation => operation.Name is null))
            yield return ValidationError.At("This anonymous operation must be the only defined operation.", unnamed);
    }
}
