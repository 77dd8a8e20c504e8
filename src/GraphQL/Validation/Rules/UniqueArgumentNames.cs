using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A field or directive is given each argument once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
internal sealed class UniqueArgumentNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var ofFields = context.Sites.Fields.Select(site => site.Node.Arguments);
        var ofDirectives = context.Sites.Directives.SelectMany(site => site.Applied).Select(directive => directive.Arguments);
        foreach (var arguments in ofFields.Concat(ofDirectives))
        {
            foreach (var repeated in Repetitions.Groups(arguments.Select(argument => argument.Name), name => name.Value))
                yield return ValidationError.At($"There can be only one argument named \"{repeated.Key}\".", repeated);
        }
    }
}
