using System.Text.Json;

namespace LearningAdvisor.GraphQL.Response;

/// <summary>Writes the response of a request that could not be run: errors and no data.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Request-Error-Result</remarks>
public static class ErrorResponse
{
    /// <summary>Writes the whole response.</summary>
    /// <param name="writer">Stands where a value may begin.</param>
    /// <param name="errors">At least one.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartObject();
        WriteErrors(writer, errors);
        writer.WriteEndObject();
    }

    /// <summary>Writes the <c>errors</c> entry, or nothing when there are none.</summary>
    internal static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count == 0)
            return;
        writer.WriteStartArray("errors");
        foreach (var error in errors)
            error.WriteTo(writer);
        writer.WriteEndArray();
    }
}
