using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.Adapter;

/// <summary>What the adapter can ask of the engine.</summary>
internal sealed class Operations
{
    /// <summary>The reference implementation's rules that this engine divides by the specification's sections.</summary>
    private static readonly Dictionary<string, string[]> DividedRules = new()
    {
        ["KnownDirectives"] = ["KnownDirectives", "DirectivesInValidLocations"],
        ["ValuesOfCorrectType"] = ["ValuesOfCorrectType", "KnownInputFieldNames", "ProvidedRequiredInputFields"],
    };

    private static readonly SchemaBindings Mocked = new()
    {
        Resolve = (_, _) => MockRule.ResolveAsync,
        ResolveType = MockRule.ResolveType,
    };

    private static readonly SchemaBindings OfScenario = new()
    {
        Resolve = (_, field) => TestData.ResolverOf(field),
        ResolveType = TestData.ResolveType,
    };

    // Callers ask about one schema many times in a row.
    private (string Sdl, SchemaBindings Bindings) _lastAsked;
    private (Schema? Schema, IReadOnlyList<GraphQLError> Errors) _lastBuilt;

    /// <summary>The operations besides hello.</summary>
    public static IReadOnlyList<string> Names { get; } = ["parse", "schema", "validate", "rules", "mock", "data"];

    /// <summary>Parses an executable or type system document.</summary>
    public static IReadOnlyList<GraphQLError> Parse(string source) =>
        Parser.TryParse(source).Error is { } error ? [error] : [];

    /// <summary>Builds and checks a schema.</summary>
    public IReadOnlyList<GraphQLError> CheckSchema(string sdl) => SchemaOf(sdl, SchemaBindings.None).Errors;

    /// <summary>Validates a document against a schema; the errors of the schema or of parsing come first and alone.</summary>
    /// <param name="rules">Names of the reference implementation without "Rule"; all rules when null.</param>
    public IReadOnlyList<GraphQLError> Validate(string sdl, string source, IReadOnlyList<string>? rules)
    {
        var (schema, schemaErrors) = SchemaOf(WithDirectives(sdl), SchemaBindings.None);
        if (schema is null)
            return schemaErrors;
        var (document, error) = Parser.TryParse(source);
        if (document is null)
            return [error!];
        var only = rules?.SelectMany(rule => DividedRules.GetValueOrDefault(rule) ?? [rule]).ToHashSet();
        return Validator.Validate(schema, document, new ValidationOptions { OnlyRules = only });
    }

    /// <summary>Runs an operation under the mock rule.</summary>
    /// <returns>The response as JSON.</returns>
    public Task<JsonNode> MockAsync(string sdl, GraphQLRequest request, string seed) =>
        RunAsync(SchemaOf(sdl, Mocked), request, isValidated: true, new MockRule(seed), root: null);

    /// <summary>Runs an operation whose fields are resolved as their directives say, by default from the data.</summary>
    /// <param name="sdl">Need not define those directives.</param>
    /// <param name="isValidated">Whether a document that breaks rules is refused; else it runs as far as it makes sense.</param>
    /// <returns>The response as JSON.</returns>
    public async Task<JsonNode> RunScenarioAsync(string sdl, GraphQLRequest request, bool isValidated, TestData data)
    {
        var response = await RunAsync(SchemaOf(WithDirectives(sdl), OfScenario), request, isValidated, data, data.Root);
        if (data.Reported.Count > 0)
            AddErrors(response, data.Reported);
        return response;
    }

    private static string WithDirectives(string sdl) => string.Join('\n',
    [
        sdl,
        .. TestData.Directives.Where(definition =>
            definition[..definition.IndexOfAny(['(', ' '], "directive ".Length)] is var start
            && !sdl.Contains(start) && sdl.Contains(start["directive ".Length..])),
    ]);

    private static Task<JsonNode> RunAsync(
        (Schema? Schema, IReadOnlyList<GraphQLError> Errors) built,
        GraphQLRequest request,
        bool isValidated,
        IServiceProvider services,
        object? root) => built.Schema is null
            ? Task.FromResult<JsonNode>(new JsonObject { ["errors"] = ToJson(built.Errors) })
            : OperationRun.RunAsync(built.Schema, request, isValidated, services, root);

    private static void AddErrors(JsonNode response, IEnumerable<GraphQLError> reported)
    {
        if (response["errors"] is not JsonArray errors)
            response["errors"] = errors = [];
        foreach (var error in ToJson(reported))
            errors.Add(error!.DeepClone());
    }

    private static JsonArray ToJson(IEnumerable<GraphQLError> errors)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var error in errors)
                error.WriteTo(writer);
            writer.WriteEndArray();
        }
        return JsonNode.Parse(buffer.ToArray())!.AsArray();
    }

    private (Schema? Schema, IReadOnlyList<GraphQLError> Errors) SchemaOf(string sdl, SchemaBindings bindings)
    {
        if (_lastAsked != (sdl, bindings))
        {
            _lastBuilt = Build(sdl, bindings);
            _lastAsked = (sdl, bindings);
        }
        return _lastBuilt;
    }

    private static (Schema?, IReadOnlyList<GraphQLError>) Build(string sdl, SchemaBindings bindings)
    {
        var (document, error) = Parser.TryParse(sdl, new ParserOptions { MaxTokens = int.MaxValue });
        return document is null ? (null, [error!]) : SdlSchema.TryBuild(document, bindings);
    }
}
