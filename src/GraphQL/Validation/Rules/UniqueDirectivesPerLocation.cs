using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
internal sealed class UniqueDirectivesPerLocation : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var site in context.Sites.Directives)
        {
            var single = site.Applied.Where(
                directive => context.Schema.Directives.Find(directive.Name.Value) is { IsRepeatable: false });
            foreach (var (first, again) in Repetitions.Pairs(single, directive => directive.Name.Value))
                yield return ValidationError.At(
                    $"The directive \"@{again.Name.Value}\" can only be used once at this location.", first, again);
        }
    }
}
