using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where some object could have both types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
internal sealed class PossibleFragmentSpreads : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, parent, type) in context.Sites.InlineFragments)
        {
            if (AreApart(parent, type, context.Schema))
                yield return ValidationError.At(
                    $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
        foreach (var (node, parent) in context.Sites.Spreads)
        {
            var condition = context.Fragment(node.Name.Value)?.TypeCondition;
            var type = condition is null ? null : context.Schema.Type(condition.Name.Value);
            if (AreApart(parent, type, context.Schema))
                yield return ValidationError.At(
                    $"Fragment \"{node.Name.Value}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                    node);
        }
    }

    private static bool AreApart(NamedType? parent, NamedType? type, Schema schema) =>
        parent is not null && type is { IsComposite: true } && !schema.Overlap(parent, type);
}
