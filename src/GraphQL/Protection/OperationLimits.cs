using System.Runtime.InteropServices;
using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>Refuses operations that are larger than the options allow, before anything of them runs.</summary>
internal static class OperationLimits
{
    /// <summary>The code of an operation beyond a limit.</summary>
    public const string ExceededCode = "OPERATION_LIMIT_EXCEEDED";

    /// <summary>The code of introspection where it is switched off.</summary>
    public const string IntrospectionCode = "INTROSPECTION_DISABLED";

    /// <summary>Most lists of fields or types inside one another in introspection; the usual tools need 1.</summary>
    private const int MaxIntrospectionLists = 3;

    /// <summary>Checks every operation of a valid document.</summary>
    /// <returns>At most one error for each operation and limit.</returns>
    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, GraphQLOptions options)
    {
        var measure = new ExtentMeasure(document);
        return [.. document.Operations.SelectMany(operation => Check(operation, measure.Of(operation), options))];
    }

    /// <summary>Checks the size of a request's variables.</summary>
    /// <returns>The error, or null.</returns>
    public static GraphQLError? Check(JsonElement? variables, OperationDefinitionNode operation, LimitOptions limits)
    {
        if (variables is not { ValueKind: JsonValueKind.Object } given)
            return null;
        var bytes = JsonMarshal.GetRawUtf8Value(given).Length;
        return bytes <= limits.MaxVariableBytes
            ? null
            : Exceeded(operation, "maxVariableBytes", bytes, limits.MaxVariableBytes, "{0} gets {1} bytes of variables; at most {2} are allowed. Send less at once.");
    }

    /// <summary>What errors call an operation.</summary>
    public static string NameOf(OperationDefinitionNode operation) =>
        operation.Name is null ? "The operation" : $"Operation \"{operation.Name.Value}\"";

    private static IEnumerable<GraphQLError> Check(OperationDefinitionNode operation, OperationExtent extent, GraphQLOptions options)
    {
        var limits = options.Limits;
        (string Name, long Found, long Most, string Message)[] counts =
        [
            ("maxDepth", extent.Depth, limits.MaxDepth, "{0} nests {1} fields; at most {2} may stand inside one another. Ask in several operations."),
            ("maxFields", extent.Fields, limits.MaxFields, "{0} has {1} fields with its fragments written out; at most {2} are allowed. Ask in several operations."),
            ("maxRootFields", extent.OwnFields, limits.MaxRootFields, "{0} has {1} fields at its root; at most {2} are allowed. Ask in several operations."),
            ("maxAliases", extent.Aliases, limits.MaxAliases, "{0} has {1} aliases with its fragments written out; at most {2} are allowed. Ask in several operations."),
            ("maxFieldRepeats", extent.Repeats, limits.MaxFieldRepeats, "{0} writes one field {1} times in one selection set; at most {2} times are allowed. Write it once."),
            ("maxFragmentSpreads", extent.Spreads, limits.MaxFragmentSpreads, "{0} spreads {1} fragments; at most {2} are allowed. Select the fields directly."),
            ("maxDirectives", extent.Directives, limits.MaxDirectives, "{0} has {1} directives with its fragments written out; at most {2} are allowed. Leave some out."),
            ("maxDirectivesAtOnePlace", extent.DirectivesAtOnePlace, limits.MaxDirectivesAtOnePlace, "{0} has {1} directives at one place; at most {2} are allowed. Leave some out."),
            ("maxIntrospectionLists", extent.IntrospectionLists, MaxIntrospectionLists, "{0} nests {1} lists of introspection; at most {2} may stand inside one another. Ask for them type by type."),
        ];
        foreach (var (name, found, most, message) in counts)
        {
            if (found > most)
                yield return Exceeded(operation, name, found, most, message);
        }
        if (extent.Introspection is { } asked && !options.Introspection)
            yield return new GraphQLError(
                $"Introspection is switched off, so \"{asked.Name.Value}\" cannot be asked for. Read the schema file instead.", asked.Location)
            {
                Code = IntrospectionCode,
            };
    }

    /// <param name="operation">Which operation goes too far.</param>
    /// <param name="limit">The limit's name.</param>
    /// <param name="found">How much there is.</param>
    /// <param name="most">How much is allowed.</param>
    /// <param name="message">With places for the operation, for what there is and for what is allowed.</param>
    private static GraphQLError Exceeded(OperationDefinitionNode operation, string limit, long found, long most, string message) =>
        new(string.Format(null, message, NameOf(operation), found, most), operation.Location)
        {
            Code = ExceededCode,
            Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["found"] = found, ["maximum"] = most },
        };
}
