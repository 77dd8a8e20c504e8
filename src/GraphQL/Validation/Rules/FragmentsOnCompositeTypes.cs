using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A fragment applies to an object, interface or union.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
internal sealed class FragmentsOnCompositeTypes : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var fragment in context.Document.Fragments)
        {
            if (IsLeafOrInput(fragment.TypeCondition, context))
                yield return ValidationError.At(
                    $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition}\".",
                    fragment.TypeCondition);
        }
        foreach (var condition in context.Sites.InlineFragments.Select(site => site.Node.TypeCondition).OfType<NamedTypeNode>())
        {
            if (IsLeafOrInput(condition, context))
                yield return ValidationError.At(
                    $"Fragment cannot condition on non composite type \"{condition}\".", condition);
        }
    }

    private static bool IsLeafOrInput(NamedTypeNode condition, ValidationContext context) =>
        context.Schema.Type(condition.Name.Value) is { IsComposite: false };
}
