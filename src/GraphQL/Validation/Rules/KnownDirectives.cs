using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>Every directive is one of the schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
internal sealed class KnownDirectives : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var directive in context.Sites.Directives.SelectMany(site => site.Applied))
        {
            if (context.Schema.Directives.Find(directive.Name.Value) is null)
                yield return ValidationError.At($"Unknown directive \"@{directive.Name.Value}\".", directive);
        }
    }
}
