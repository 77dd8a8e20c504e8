using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A spread names a fragment of the document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
internal sealed class KnownFragmentNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, _) in context.Sites.Spreads)
        {
            if (context.Fragment(node.Name.Value) is null)
                yield return ValidationError.At($"Unknown fragment \"{node.Name.Value}\".", node.Name);
        }
    }
}
