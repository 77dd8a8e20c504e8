using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An argument is one its field or directive takes.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
internal sealed class KnownArgumentNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, parent, definition) in context.Sites.Fields)
        {
            foreach (var (name, suggestion, argument) in Unknown(node.Arguments, definition?.Arguments, context))
                yield return ValidationError.At(
                    $"Unknown argument \"{name}\" on field \"{parent}.{definition!.Name}\".{suggestion}", argument);
        }
        foreach (var directive in context.Sites.Directives.SelectMany(site => site.Applied))
        {
            var definition = context.Schema.Directives.Find(directive.Name.Value);
            foreach (var (name, suggestion, argument) in Unknown(directive.Arguments, definition?.Arguments, context))
                yield return ValidationError.At(
                    $"Unknown argument \"{name}\" on directive \"{definition}\".{suggestion}", argument);
        }
    }

    private static IEnumerable<(string Name, string Suggestion, ArgumentNode Argument)> Unknown(
        ImmutableArray<ArgumentNode> arguments, NamedList<InputValue>? known, ValidationContext context)
    {
        if (known is null)
            yield break;
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (known.Find(name) is null)
                yield return (name, context.DidYouMean(name, known.Select(input => input.Name)), argument);
        }
    }
}
