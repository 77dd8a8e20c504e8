using System.Text.Json;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Coerces the variables of a request.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceVariableValues()</remarks>
public static class VariableCoercion
{
    /// <summary>Most errors one request is told.</summary>
    public const int MostErrors = 50;

    /// <summary>Coerces all variables of an operation.</summary>
    /// <param name="schema">Where the variables' types are.</param>
    /// <param name="operation">The operation that declares them.</param>
    /// <param name="given">The request's <c>variables</c>, an object; null or JSON null when it has none.</param>
    /// <param name="suggest">Whether errors name similar fields and values of the schema.</param>
    /// <returns>The variables and no error, or null and 1 to 51 errors.</returns>
    public static (InputObject? Variables, IReadOnlyList<GraphQLError> Errors) Coerce(
        Schema schema, OperationDefinitionNode operation, JsonElement? given, bool suggest = true)
    {
        if (operation.Variables.Length == 0)
            return (InputObject.Empty, []);

        var errors = new List<GraphQLError>();
        var members = new List<KeyValuePair<string, object?>>(operation.Variables.Length);
        foreach (var definition in operation.Variables)
        {
            CoerceOne(schema, definition, given, suggest, members, errors);
            if (errors.Count > MostErrors)
            {
                errors.RemoveRange(MostErrors, errors.Count - MostErrors);
                errors.Add(new GraphQLError(
                    "Too many errors processing variables, error limit reached. Execution aborted."));
                break;
            }
        }
        return errors.Count == 0 ? (new InputObject(members), []) : (null, errors);
    }

    private static void CoerceOne(
        Schema schema,
        VariableDefinitionNode definition,
        JsonElement? given,
        bool suggest,
        List<KeyValuePair<string, object?>> members,
        List<GraphQLError> errors)
    {
        var name = definition.Variable.Name.Value;
        var type = schema.TypeOf(definition.Type);
        if (type is null || !type.IsInput)
        {
            errors.Add(GraphQLError.At(
                $"Variable \"${name}\" expected value of type \"{definition.Type}\" which cannot be used as an input type.",
                definition.Type));
            return;
        }

        if (given is not { ValueKind: JsonValueKind.Object } variables || !variables.TryGetProperty(name, out var json))
        {
            if (definition.DefaultValue is not null && LiteralCoercion.TryCoerce(definition.DefaultValue, type, null, out var value))
                members.Add(new(name, value));
            else if (type.IsNonNull)
                errors.Add(GraphQLError.At(
                    $"Variable \"${name}\" of required type \"{type}\" was not provided.", definition));
            return;
        }
        if (json.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            errors.Add(GraphQLError.At(
                $"Variable \"${name}\" of non-null type \"{type}\" must not be null.", definition));
            return;
        }

        var coercion = new JsonCoercion(suggest, (path, invalid, message) =>
        {
            var place = path.Length > 0 ? $" at \"{name}{path}\"" : "";
            errors.Add(GraphQLError.At(
                $"Variable \"${name}\" got invalid value {JsonInspection.Inspect(invalid)}{place}; {message}", definition));
            return errors.Count <= MostErrors;
        });
        members.Add(new(name, coercion.Coerce(json, type)));
    }
}
