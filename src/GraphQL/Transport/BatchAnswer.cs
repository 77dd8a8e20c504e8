using System.Buffers;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Answers several requests of one body by an array, one after the other and in their order.</summary>
internal static class BatchAnswer
{
    /// <param name="server">What answers.</param>
    /// <param name="batch">At least one request.</param>
    /// <param name="services">What resolvers reach as the request's services.</param>
    /// <param name="output">Where the array is written.</param>
    /// <param name="cancellationToken">Signalled when the client leaves.</param>
    public static async ValueTask WriteAsync(
        GraphQLServer server, IReadOnlyList<BatchEntry> batch, IServiceProvider services, PooledBuffer output, CancellationToken cancellationToken)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            output.Write(i == 0 ? "["u8 : ","u8);
            if (batch[i].Request is { } request)
                await server.ExecuteAsync(request, services, output, cancellationToken);
            else
                GraphQLServer.Refuse([new GraphQLError(batch[i].Problem!) { Code = "BAD_REQUEST" }], output);
        }
        output.Write("]"u8);
    }
}
