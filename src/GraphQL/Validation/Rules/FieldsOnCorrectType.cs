using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A field is defined by the type it is selected on.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
internal sealed class FieldsOnCorrectType : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, parent, definition) in context.Sites.Fields)
        {
            if (parent is null || definition is not null)
                continue;
            var name = node.Name.Value;
            var suggestion = context.DidYouMeanAnyOf(TypesWith(name, parent, context.Schema), "to use an inline fragment on");
            if (suggestion == "" && parent is FieldsType type)
                suggestion = context.DidYouMean(name, type.Fields.Select(field => field.Name));
            yield return ValidationError.At($"Cannot query field \"{name}\" on type \"{parent}\".{suggestion}", node);
        }
    }

    /// <summary>
    /// The possible types of an abstract type that have the field, and their interfaces that do: the most common
    /// first, then interfaces, then by name.
    /// </summary>
    private static List<string> TypesWith(string field, NamedType parent, Schema schema)
    {
        if (!parent.IsAbstract)
            return [];

        var uses = new Dictionary<FieldsType, int>();
        foreach (var possible in schema.PossibleTypes(parent).Where(type => type.Fields.Find(field) is not null))
        {
            uses[possible] = 1;
            foreach (var implemented in possible.Interfaces.Where(type => type.Fields.Find(field) is not null))
                uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
        }
        return
        [
            .. uses.OrderByDescending(use => use.Value)
                .ThenByDescending(use => use.Key is InterfaceType)
                .ThenBy(use => use.Key.Name, StringComparer.Ordinal)
                .Select(use => use.Key.Name),
        ];
    }
}
