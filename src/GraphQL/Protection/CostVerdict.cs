using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>What is decided on an operation by its cost. The default lets it run and says nothing.</summary>
internal readonly record struct CostVerdict
{
    /// <summary>Why it may not run; null when it may.</summary>
    public GraphQLError? Refusal { get; init; }

    /// <summary>What the response says of the cost; null for nothing.</summary>
    public CostReport? Report { get; init; }

    /// <summary>Whether the client wants the cost alone, and nothing runs.</summary>
    public bool IsReportOnly { get; init; }
}
