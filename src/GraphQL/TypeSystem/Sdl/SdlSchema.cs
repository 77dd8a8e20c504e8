using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>Makes schemas out of type system documents.</summary>
public static class SdlSchema
{
    /// <summary>Parses, checks and builds a schema that is valid.</summary>
    /// <exception cref="GraphQLException">Every error found by the first of these steps that finds any.</exception>
    public static Schema Build(string sdl, SchemaBindings? bindings = null)
    {
        var (schema, errors) = TryBuild(Parser.Parse(sdl, new ParserOptions { MaxTokens = int.MaxValue }), bindings);
        return schema ?? throw new GraphQLException(errors);
    }

    /// <summary>Checks a document and builds a schema; errors are an expected answer, not an exception.</summary>
    /// <param name="document">Type system definitions and extensions; executable definitions are passed over.</param>
    /// <param name="bindings">Resolvers and scalars; none when null.</param>
    /// <returns>
    /// The schema and no error, or null and the errors of the document (names unknown or defined twice), or, when
    /// there are none of these, of the schema.
    /// </returns>
    public static (Schema? Schema, IReadOnlyList<GraphQLError> Errors) TryBuild(
        DocumentNode document, SchemaBindings? bindings = null)
    {
        var errors = SdlRules.Check(document);
        if (errors.Count > 0)
            return (null, errors);
        var builder = new SdlSchemaBuilder(document, bindings ?? SchemaBindings.None);
        var schema = builder.Build();
        errors = [.. builder.Errors, .. schema.Validate()];
        if (errors.Count == 0)
            errors = [.. SdlDirectiveValues.Check(document, schema)];
        return errors.Count > 0 ? (null, errors) : (schema, []);
    }
}
