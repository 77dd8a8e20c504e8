using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>How far a request got.</summary>
public enum RequestOutcome
{
    /// <summary>It was refused before anything ran; the response has errors and no data.</summary>
    Refused,

    /// <summary>It ran; the response has data, which may be null, and perhaps errors.</summary>
    Executed,
}

/// <summary>Answers requests over one schema. Safe for many threads; keeps prepared documents and nothing else.</summary>
public sealed partial class GraphQLServer
{
    /// <summary>The code of an operation that ran out of time.</summary>
    public const string TimeoutCode = "TIMEOUT";

    // The response is JSON by its content type and never part of a page, so text keeps its characters.
    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly DocumentCache _documents;

    /// <summary>Takes a schema into service.</summary>
    /// <exception cref="GraphQLException">The schema breaks rules of the specification.</exception>
    public GraphQLServer(Schema schema, GraphQLOptions? options = null)
    {
        Schema = schema;
        Options = options ?? GraphQLOptions.Default;
        _documents = new DocumentCache(Options.MaxCachedDocuments);
        if (schema.Validate() is { Count: > 0 } errors)
            throw new GraphQLException(errors);
    }

    /// <summary>What is served.</summary>
    public Schema Schema { get; }

    /// <summary>What is allowed.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>Parses and validates a request's document and selects its operation, or takes all that from the cache.</summary>
    /// <returns>The operation and no error, or null and at least one.</returns>
    public (PreparedOperation? Operation, IReadOnlyList<GraphQLError> Errors) Prepare(GraphQLRequest request)
    {
        var document = _documents.Find(request.Query);
        if (document is null)
        {
            var (parsed, syntaxError) = Parser.TryParse(request.Query, Options.Parser);
            if (syntaxError is not null)
                return (null, [syntaxError]);
            IReadOnlyList<GraphQLError> errors = Options.Validate(Schema, parsed!);
            if (errors.Count == 0)
                errors = OperationLimits.Check(parsed!, Options);
            if (errors.Count > 0)
                return (null, errors);
            document = new PreparedDocument(request.Query, Schema, parsed!);
            _documents.Add(document);
        }
        var (operation, error) = document.Select(request.OperationName);
        return error is null ? (operation, []) : (null, [error]);
    }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">What resolvers reach as the request's services.</param>
    /// <param name="output">Where the response is written as JSON in UTF-8, once it is complete.</param>
    /// <param name="cancellationToken">Cancels the resolvers; nothing is written then.</param>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public ValueTask<RequestOutcome> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, IBufferWriter<byte> output, CancellationToken cancellationToken = default)
    {
        var (operation, errors) = Prepare(request);
        return operation is null
            ? new(Refuse(errors, output))
            : ExecuteAsync(operation, request.Variables, services, output, cancellationToken);
    }

    /// <summary>Answers a request whose operation is prepared.</summary>
    /// <param name="operation">Prepared by this server.</param>
    /// <param name="variables">A JSON object; null or JSON null for none.</param>
    /// <inheritdoc cref="ExecuteAsync(GraphQLRequest, IServiceProvider, IBufferWriter{byte}, CancellationToken)"/>
    public async ValueTask<RequestOutcome> ExecuteAsync(
        PreparedOperation operation,
        JsonElement? variables,
        IServiceProvider services,
        IBufferWriter<byte> output,
        CancellationToken cancellationToken = default)
    {
        if (operation.Node.Operation == OperationKind.Subscription)
            return Refuse([GraphQLError.At("A subscription needs a transport that sends events.", operation.Node)], output);
        var (request, errors) = Plan(operation, variables, services);
        if (request is not { } planned)
            return Refuse(errors, output);

        var result = await RunAsync(planned, Options.RootValue(services), cancellationToken).ConfigureAwait(false);
        Write(output, result.WriteTo);
        return RequestOutcome.Executed;
    }

    /// <summary>Writes the response of a request that is refused.</summary>
    public static RequestOutcome Refuse(IReadOnlyList<GraphQLError> errors, IBufferWriter<byte> output)
    {
        Write(output, writer => ErrorResponse.Write(writer, errors));
        return RequestOutcome.Refused;
    }

    private (InputObject? Variables, IReadOnlyList<GraphQLError> Errors) Coerce(
        OperationDefinitionNode operation, JsonElement? variables)
    {
        try
        {
            return VariableCoercion.Coerce(Schema, operation, variables, Options.Suggestions);
        }
        catch (InvalidOperationException)
        {
            // JSON's grammar allows an escaped half of a surrogate pair; only reading the string shows it.
            return (null, [GraphQLError.At("A variable holds half of a surrogate pair, which is no character. Send whole ones.", operation)]);
        }
    }

    /// <summary>What is still to check before an operation runs, and its plan.</summary>
    private (PlannedRequest? Request, IReadOnlyList<GraphQLError> Errors) Plan(
        PreparedOperation operation, JsonElement? variables, IServiceProvider services)
    {
        var (coerced, errors) = Coerce(operation.Node, variables);
        if (coerced is null)
            return (null, errors);
        var (plan, error) = operation.PlanFor(coerced);
        return error is null ? (new PlannedRequest(operation, plan!, coerced, services), []) : (null, [error]);
    }

    private RequestContext Context(PlannedRequest request, object? rootValue, CancellationToken cancellationToken) => new()
    {
        Schema = Schema,
        Document = request.Operation.Document,
        Operation = request.Operation.Node,
        Variables = request.Variables,
        RootValue = rootValue,
        RequestServices = request.Services,
        CancellationToken = cancellationToken,
    };

    /// <summary>Runs a query, a mutation, or one event of a subscription.</summary>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    internal async ValueTask<ExecutionResult> RunAsync(
        PlannedRequest request, object? rootValue, CancellationToken cancellationToken)
    {
        using var timeout = OperationTimeout.Start(Options, cancellationToken);
        var context = Context(request, rootValue, timeout.Token);
        try
        {
            var result = await Executor.ExecuteAsync(request.Plan, context).ConfigureAwait(false);
            Report(context, result.Errors);
            return result;
        }
        catch (Exception exception) when (context.CancellationToken.IsCancellationRequested)
        {
            // What a resolver throws once it is cancelled says nothing of its own.
            if (cancellationToken.IsCancellationRequested)
                throw new OperationCanceledException("The request was cancelled.", exception, cancellationToken);
            return new ExecutionResult(null, [TooSlow(context.Operation)]);
        }
    }

    /// <summary>Tells the host the errors whose cause the client is not shown.</summary>
    internal void Report(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
        foreach (var error in errors)
        {
            if (error.Cause is not null)
                Options.OnInternalError(context, error);
        }
    }

    private GraphQLError TooSlow(OperationDefinitionNode operation) => new(
        $"The operation took longer than {Options.Timeout.TotalSeconds} s and was stopped. Ask for less at once.",
        operation.Location)
    {
        Code = TimeoutCode,
    };

    internal static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(output, Writing);
        write(writer);
    }
}
