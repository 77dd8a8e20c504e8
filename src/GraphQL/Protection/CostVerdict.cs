using System.Text.Json;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>What is decided on an operation by its cost. The default lets it run and says nothing.</summary>
internal readonly record struct CostVerdict
{
    /// <summary>Why it may not run; null when it may.</summary>
    public GraphQLError? Refusal { get; init; }

    /// <summary>When it may run, of one that only has to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the response says of the cost; null for nothing.</summary>
    public CostReport? Report { get; init; }

    /// <summary>Whether the client wants the cost alone, and nothing runs.</summary>
    public bool IsReportOnly { get; init; }

    /// <summary>Writes the response of an operation that does not run.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Refusal is not null)
            ErrorResponse.WriteErrors(writer, [Refusal]);
        Report?.WriteTo(writer);
        writer.WriteEndObject();
    }
}
