using System.Text.Json;
using LearningAdvisor.GraphQL.Execution.Completion;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>What an operation came to.</summary>
/// <param name="Data">The root object; null when an error bubbled all the way up.</param>
/// <param name="Errors">The execution errors, in the order of the response.</param>
internal sealed record ExecutionResult(ObjectResult? Data, IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>What the response says of the operation's cost; null for nothing.</summary>
    public CostReport? Cost { get; init; }

    /// <summary>Writes the response: errors first, where there are any, so that they are not overlooked.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Execution-Result</remarks>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        ErrorResponse.WriteErrors(writer, Errors);
        writer.WritePropertyName("data");
        WriteValue(writer, Data);
        Cost?.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case ObjectResult result:
                writer.WriteStartObject();
                var fields = result.Plan.Fields;
                for (var slot = 0; slot < fields.Length; slot++)
                {
                    writer.WritePropertyName(fields[slot].Key);
                    WriteValue(writer, result[slot]);
                }
                writer.WriteEndObject();
                break;
            case ListResult list:
                writer.WriteStartArray();
                for (var slot = 0; slot < list.Count; slot++)
                    WriteValue(writer, list[slot]);
                writer.WriteEndArray();
                break;
            default:
                JsonValues.Write(writer, value);
                break;
        }
    }
}
