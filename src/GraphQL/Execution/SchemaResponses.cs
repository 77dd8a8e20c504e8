using System.Buffers;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Protection;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>
/// Keeps the responses of operations that ask for the schema alone, which never changes while it is served. Tools ask the same
/// long question each time they start. Nothing else is kept.
/// </summary>
internal sealed class SchemaResponses
{
    // A few tools with their own questions; whoever asks in ever new ways pushes out their own.
    private const int MostResponses = 8;
    private const int LongestResponse = 2_000_000;

    private readonly RecentlyUsed<OperationPlan, byte[]> _responses = new(MostResponses);

    /// <summary>The response in UTF-8; null when it has to be made.</summary>
    public byte[]? Find(in PlannedRequest request) => IsKept(request) ? _responses.Find(request.Plan) : null;

    /// <summary>Keeps the response, if the schema alone made it.</summary>
    public void Keep(in PlannedRequest request, ExecutionResult result)
    {
        if (!IsKept(request) || result.Errors.Count > 0)
            return;

        var response = new ArrayBufferWriter<byte>();
        GraphQLServer.Write(response, result.WriteTo);
        if (response.WrittenCount <= LongestResponse)
            _responses.Add(request.Plan, response.WrittenSpan.ToArray());
    }

    // What a request cost differs from one to the next, so such a response is made anew.
    private static bool IsKept(in PlannedRequest request) => request.Plan.AsksOnlyForSchema && request.Cost is null;
}
