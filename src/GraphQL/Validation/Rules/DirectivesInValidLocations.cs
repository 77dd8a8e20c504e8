using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A directive stands only where its definition allows.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations</remarks>
internal sealed class DirectivesInValidLocations : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (applied, location) in context.Sites.Directives)
        {
            foreach (var directive in applied)
            {
                var definition = context.Schema.Directives.Find(directive.Name.Value);
                if (definition?.Locations.Contains(location) == false)
                    yield return ValidationError.At(
                        $"Directive \"@{directive.Name.Value}\" may not be used on {DirectiveLocations.Name(location)}.",
                        directive);
            }
        }
    }
}
