using System.Buffers;
using System.Text;
using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Execution;

/// <summary>Runs operations for tests and gives the responses as text.</summary>
internal static class Answers
{
    /// <summary>The response to an operation on a schema whose fields read dictionaries of the root value.</summary>
    public static Task<string> To(string sdl, string query, object? root = null, string? variables = null, string? operationName = null) =>
        To(SdlSchema.Build(sdl), query, variables, operationName, GraphQLOptions.Default with { RootValue = _ => root });

    /// <summary>The response to an operation. Nothing validates it: these tests are about what execution does on its own.</summary>
    public static Task<string> To(
        Schema schema, string query, string? variables = null, string? operationName = null, GraphQLOptions? options = null) =>
        To(new GraphQLServer(schema, (options ?? GraphQLOptions.Default) with { Validate = (_, _) => [] }), query, variables, operationName);

    /// <summary>The response of a server.</summary>
    public static async Task<string> To(
        GraphQLServer server,
        string query,
        string? variables = null,
        string? operationName = null,
        CancellationToken cancellationToken = default)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(query, operationName, variables is null ? null : JsonElement.Parse(variables));
        await server.ExecuteAsync(request, NoServices.Instance, output, cancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>A dictionary, which the fields of a schema without resolvers read.</summary>
    public static Dictionary<string, object?> Object(params (string Name, object? Value)[] members) =>
        members.ToDictionary(member => member.Name, member => member.Value);

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
