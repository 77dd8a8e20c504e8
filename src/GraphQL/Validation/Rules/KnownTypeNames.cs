using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>Every type a document names is one of the schema.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
/// Covers the types of variables too, whose existence "Variables Are Input Types" takes for granted.
/// </remarks>
internal sealed class KnownTypeNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var node in context.Sites.NamedTypes)
        {
            var name = node.Name.Value;
            if (context.Schema.Type(name) is null)
                yield return ValidationError.At(
                    $"Unknown type \"{name}\".{context.DidYouMean(name, context.Schema.Types.Select(type => type.Name))}",
                    node);
        }
    }
}
