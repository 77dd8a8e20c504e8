using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An argument that is non-null and has no default is given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
internal sealed class ProvidedRequiredArguments : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, _, definition) in context.Sites.Fields)
        {
            foreach (var missing in Missing(node.Arguments, definition?.Arguments))
                yield return ValidationError.At(
                    $"Field \"{definition!.Name}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, but it was not provided.",
                    node);
        }
        foreach (var directive in context.Sites.Directives.SelectMany(site => site.Applied))
        {
            var definition = context.Schema.Directives.Find(directive.Name.Value);
            foreach (var missing in Missing(directive.Arguments, definition?.Arguments))
                yield return ValidationError.At(
                    $"Directive \"{definition}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, but it was not provided.",
                    directive);
        }
    }

    private static IEnumerable<InputValue> Missing(ImmutableArray<ArgumentNode> given, NamedList<InputValue>? known) =>
        known is null
            ? []
            : known.Where(input => input.IsRequired && given.All(argument => argument.Name.Value != input.Name));
}
