using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.Adapter;

/// <summary>Runs one operation through the engine's front door, without its limits.</summary>
internal static class OperationRun
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4_096 };

    /// <summary>Runs an operation; a subscription runs as one event whose value is the root.</summary>
    /// <returns>The response as JSON.</returns>
    public static async Task<JsonNode> RunAsync(
        Schema schema, GraphQLRequest request, bool isValidated, IServiceProvider services, object? root)
    {
        IReadOnlyList<GraphQLError> invalid = [];
        var query = request.Query ?? "";
        var (document, _) = Parser.TryParse(query);
        if (document is not null && isValidated)
            invalid = Validator.Validate(schema, document);
        if (document is not null && Selected(document, request.OperationName) is { Operation: OperationKind.Subscription } chosen)
            (schema, request) = AsQuery(schema, request, chosen);

        var server = new GraphQLServer(schema, new GraphQLOptions
        {
            Validate = (_, _) => invalid,
            RootValue = _ => root,
            Limits = LimitOptions.None,
            Cost = CostOptions.Unlimited,
            MaxCachedDocuments = 0,
            Timeout = Timeout.InfiniteTimeSpan,
        });
        var output = new ArrayBufferWriter<byte>();
        await server.ExecuteAsync(request, services, output);
        return JsonNode.Parse(output.WrittenSpan, documentOptions: Deep)!;
    }

    private static OperationDefinitionNode? Selected(DocumentNode document, string? name) =>
        name is null && document.Operations.Count() > 1
            ? null
            : document.Operations.FirstOrDefault(operation => name is null || operation.Name?.Value == name);

    /// <summary>
    /// The same text and types, but the operation's keyword is that of a query, as wide as before, so that places in
    /// the text stay where they are.
    /// </summary>
    private static (Schema Schema, GraphQLRequest Request) AsQuery(
        Schema schema, GraphQLRequest request, OperationDefinitionNode operation)
    {
        const string Keyword = "subscription";
        var query = request.Query ?? "";
        var types = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));
        // Backwards from what follows, because a description may stand before the keyword and hold the same word.
        var next = new SyntaxNode?[] { operation.Name, operation.Variables.FirstOrDefault(), operation.Directives.FirstOrDefault() }
            .FirstOrDefault(node => node is not null) ?? operation.SelectionSet;
        var start = query.LastIndexOf(Keyword, next.Location.Offset, StringComparison.Ordinal);
        var text = query.Remove(start, Keyword.Length).Insert(start, "query".PadRight(Keyword.Length));
        return (new Schema(schema.Subscription, types: types, directives: schema.Directives), request with { Query = text });
    }
}
