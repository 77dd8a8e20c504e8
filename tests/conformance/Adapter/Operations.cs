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

    // Callers ask about one schema many times in a row.
    private string? _lastSdl;
    private (Schema? Schema, IReadOnlyList<GraphQLError> Errors) _lastBuilt;

    /// <summary>The operations besides hello.</summary>
    public static IReadOnlyList<string> Names { get; } = ["parse", "schema", "validate"];

    /// <summary>Parses an executable or type system document.</summary>
    public static IReadOnlyList<GraphQLError> Parse(string source) =>
        Parser.TryParse(source).Error is { } error ? [error] : [];

    /// <summary>Builds and checks a schema.</summary>
    public IReadOnlyList<GraphQLError> CheckSchema(string sdl) => SchemaOf(sdl).Errors;

    /// <summary>Validates a document against a schema; the errors of the schema or of parsing come first and alone.</summary>
    /// <param name="rules">Names of the reference implementation without "Rule"; all rules when null.</param>
    public IReadOnlyList<GraphQLError> Validate(string sdl, string source, IReadOnlyList<string>? rules)
    {
        var (schema, schemaErrors) = SchemaOf(sdl);
        if (schema is null)
            return schemaErrors;
        var (document, error) = Parser.TryParse(source);
        if (document is null)
            return [error!];
        var only = rules?.SelectMany(rule => DividedRules.GetValueOrDefault(rule) ?? [rule]).ToHashSet();
        return Validator.Validate(schema, document, new ValidationOptions { OnlyRules = only });
    }

    private (Schema? Schema, IReadOnlyList<GraphQLError> Errors) SchemaOf(string sdl)
    {
        if (sdl != _lastSdl)
        {
            _lastBuilt = Build(sdl);
            _lastSdl = sdl;
        }
        return _lastBuilt;
    }

    private static (Schema?, IReadOnlyList<GraphQLError>) Build(string sdl)
    {
        var (document, error) = Parser.TryParse(sdl, new ParserOptions { MaxTokens = int.MaxValue });
        return document is null ? (null, [error!]) : SdlSchema.TryBuild(document);
    }
}
