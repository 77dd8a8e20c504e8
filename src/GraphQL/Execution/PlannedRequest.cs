using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Protection;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>A request that nothing refuses any more: what runs once for a query or mutation, and for each event of a subscription.</summary>
/// <param name="Operation">Prepared by the server that runs it.</param>
/// <param name="Plan">The operation's plan for these variables.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Services">What resolvers reach as the request's services.</param>
internal readonly record struct PlannedRequest(
    PreparedOperation Operation, OperationPlan Plan, InputObject Variables, IServiceProvider Services)
{
    /// <summary>What the response says of the cost; null for nothing.</summary>
    public CostReport? Cost { get; init; }

    /// <summary>Whether the client wants to know the cost alone.</summary>
    public bool RunsNot { get; init; }
}
