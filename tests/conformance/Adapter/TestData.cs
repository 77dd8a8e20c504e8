using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Adapter;

/// <summary>
/// The data of one scenario, and the errors its fields report beside a value. Objects stay JSON; a member
/// <c>{"$ref": name}</c> stands for the data of that name, so data may refer to each other in circles.
/// </summary>
/// <param name="data">A JSON object of named values; anything else for none.</param>
/// <remarks>The scenarios' format and directives: https://github.com/graphql-cats/graphql-cats</remarks>
internal sealed class TestData(JsonElement data) : IServiceProvider
{
    /// <summary>The definitions of the directives that scenarios use without defining them.</summary>
    public static IReadOnlyList<string> Directives { get; } =
    [
        "directive @resolveString(value: String!) on FIELD_DEFINITION",
        "directive @argumentsJson on FIELD_DEFINITION",
        "directive @resolvePromiseString(value: String!) on FIELD_DEFINITION",
        "directive @resolveEmptyObject on FIELD_DEFINITION",
        "directive @resolveTestData(name: String!) on FIELD_DEFINITION",
        "directive @resolvePromiseTestData(name: String!) on FIELD_DEFINITION",
        "directive @resolvePromise on FIELD_DEFINITION",
        "directive @resolveError(message: String!) on FIELD_DEFINITION",
        "directive @resolveErrorList(values: [String!]!, messages: [String!]!) on FIELD_DEFINITION",
        "directive @resolvePromiseReject(message: String!) on FIELD_DEFINITION",
        "directive @enumInt(value: Int!) on ENUM_VALUE",
        "directive @resolvePromiseRejectList(values: [String!]!, messages: [String!]!) on FIELD_DEFINITION",
    ];

    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    /// <summary>Errors of fields that have a value nevertheless.</summary>
    public List<GraphQLError> Reported { get; } = [];

    /// <summary>The parent of the root fields; an empty object when it is not set.</summary>
    public object Root { get; init; } = Empty;

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => null;

    /// <summary>The data of a name; null when there is none.</summary>
    public object? Named(string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? Read(value) : null;

    /// <summary>A JSON value as resolvers give it: text, flag, number, list, or for an object the JSON itself.</summary>
    public object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToArray(),
        JsonValueKind.Object => json.TryGetProperty("$ref", out var name) && name.ValueKind == JsonValueKind.String
            ? Named(name.GetString()!)
            : json,
        _ => null,
    };

    /// <summary>The type an object names in its member <c>type</c>.</summary>
    public static ObjectType? ResolveType(object value, Schema schema) =>
        value is JsonElement json && json.TryGetProperty("type", out var name) && name.ValueKind == JsonValueKind.String
            ? schema.Type(name.GetString()!) as ObjectType
            : null;

    /// <summary>Gives the resolver the field's directives ask for.</summary>
    public static Resolver ResolverOf(FieldDefinitionNode field)
    {
        foreach (var directive in field.Directives)
        {
            if (ResolverOf(directive) is { } resolver)
                return resolver;
        }
        return FromParentAsync;
    }

    private static Resolver? ResolverOf(DirectiveNode directive)
    {
        switch (directive.Name.Value)
        {
            case "resolveString" or "resolvePromiseString":
                return context => new(Filled(Text(directive, "value"), context.Arguments));
            case "argumentsJson":
                return context => new(Canonical.Print(context.Arguments, sortKeys: false));
            case "resolveEmptyObject":
                return _ => new(Empty);
            case "resolveTestData" or "resolvePromiseTestData":
                return context => new(((TestData)context.RequestServices).Named(Text(directive, "name")));
            case "resolvePromise":
                return FromParentLaterAsync;
            case "resolveError" or "resolvePromiseReject":
                return _ => throw new GraphQLException(Text(directive, "message"));
            case "resolveErrorList" or "resolvePromiseRejectList":
                return context => new(ValuesAndErrors(directive, context));
            default:
                return null;
        }
    }

    private static ValueTask<object?> FromParentAsync(ResolveContext context)
    {
        var scenario = (TestData)context.RequestServices;
        return new(context.Parent<JsonElement>().TryGetProperty(context.SelectedField.Field.Name, out var value)
            ? scenario.Read(value)
            : null);
    }

    private static async ValueTask<object?> FromParentLaterAsync(ResolveContext context)
    {
        await Task.Yield();
        return await FromParentAsync(context);
    }

    private static string[] ValuesAndErrors(DirectiveNode directive, ResolveContext context)
    {
        ((TestData)context.RequestServices).Reported.AddRange(Texts(directive, "messages").Select(message =>
            new GraphQLError(message, [.. context.SelectedField.Nodes.Select(node => node.Location)])
            {
                Path = context.Path.ToList(),
            }));
        return Texts(directive, "values");
    }

    /// <summary>Puts the arguments in where a text names them, for example <c>$size</c>.</summary>
    private static string Filled(string text, InputObject arguments) => arguments
        .OrderByDescending(argument => argument.Key.Length)
        .Aggregate(text, (filled, argument) => filled.Replace(
            $"${argument.Key}", argument.Value as string ?? Canonical.Print(argument.Value, sortKeys: false)));

    private static string Text(DirectiveNode directive, string argument) =>
        ((StringValueNode)directive.Arguments.First(each => each.Name.Value == argument).Value).Value;

    private static string[] Texts(DirectiveNode directive, string argument) =>
    [
        .. ((ListValueNode)directive.Arguments.First(each => each.Name.Value == argument).Value)
            .Values.Cast<StringValueNode>().Select(text => text.Value),
    ];
}
