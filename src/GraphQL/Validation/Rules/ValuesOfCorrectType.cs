using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A literal is one of the values its place expects.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
internal sealed class ValuesOfCorrectType : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, type) in context.Sites.Literals)
        {
            if (Mismatch(node, type, context) is { } message)
                yield return ValidationError.At(message, node);
        }
    }

    private static string? Mismatch(ValueNode node, GraphQLType type, ValidationContext context)
    {
        if (node is NullValueNode)
            return type.IsNonNull ? Expected(node, type) : null;
        return type.Named switch
        {
            EnumType enumType => MismatchOfEnum(node, enumType, context),
            ScalarType scalar => scalar.ParseLiteral(node, null).Error,
            InputObjectType inputObject when node is ObjectValueNode fields => MismatchOfOneOf(fields, inputObject),
            _ => Expected(node, type),
        };
    }

    private static string? MismatchOfEnum(ValueNode node, EnumType type, ValidationContext context)
    {
        var names = type.Values.Select(value => value.Name);
        if (node is not EnumValueNode { Value: var name })
            return $"Enum \"{type}\" cannot represent non-enum value: {node}."
                + context.DidYouMean(node.ToString(), names, "the enum value");
        return type.Values.Find(name) is null
            ? $"Value \"{name}\" does not exist in \"{type}\" enum." + context.DidYouMean(name, names, "the enum value")
            : null;
    }

    private static string? MismatchOfOneOf(ObjectValueNode node, InputObjectType type)
    {
        if (!type.IsOneOf)
            return null;
        if (node.Fields.DistinctBy(field => field.Name.Value).Count() != 1)
            return $"OneOf Input Object \"{type}\" must specify exactly one key.";
        return node.Fields[^1] is { Value: NullValueNode } field
            ? $"Field \"{type}.{field.Name.Value}\" must be non-null."
            : null;
    }

    private static string Expected(ValueNode node, GraphQLType type) =>
        $"Expected value of type \"{type}\", found {node}.";
}
