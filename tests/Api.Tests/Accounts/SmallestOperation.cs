using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Tests.Accounts;

/// <summary>Writes the shortest valid operation with one root field: only arguments that are needed, with made-up values.</summary>
internal static class SmallestOperation
{
    /// <param name="kind"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
    public static string Of(string kind, Field field)
    {
        var needed = field.Arguments.Where(argument => argument.IsRequired).Select(argument => $"{argument.Name}: {Value(argument.Type)}").ToList();
        var arguments = needed.Count == 0 ? "" : $"({string.Join(", ", needed)})";
        return $"{kind} {{ {field.Name}{arguments} {(field.Type.Named is ScalarType or EnumType ? "" : "{ __typename }")} }}";
    }

    private static string Value(GraphQLType type) => type switch
    {
        NonNullType required => Value(required.Nullable),
        ListType => "[]",
        EnumType choice => choice.Values[0].Name,
        InputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(field => field.IsRequired).Select(field => $"{field.Name}: {Value(field.Type)}"))} }}",
        ScalarType { Name: "Int" or "Float" } => "1",
        ScalarType { Name: "Boolean" } => "true",
        ScalarType { Name: "Date" } => "\"2026-01-01\"",
        _ => "\"x\"",
    };
}
