using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LearningAdvisor.GraphQL.Documents;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Answers requests over one schema. Safe for many threads; keeps prepared documents and nothing else.</summary>
public sealed partial class GraphQLServer
{
    /// <summary>The code of an operation that ran out of time.</summary>
    public const string TimeoutCode = "TIMEOUT";

    // The response is JSON by its content type and never part of a page, so text keeps its characters.
    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly RequestDocuments _documents;
    private readonly CostGate _costs;
    private readonly SchemaResponses _schemaResponses = new();

    /// <summary>Takes a schema into service.</summary>
    /// <exception cref="GraphQLException">The schema breaks rules of the specification, or a trusted document is broken.</exception>
    public GraphQLServer(Schema schema, GraphQLOptions? options = null)
    {
        Schema = schema;
        Options = options ?? GraphQLOptions.Default;
        if (schema.Validate() is { Count: > 0 } errors)
            throw new GraphQLException(errors);
        _documents = new RequestDocuments(schema, Options);
        _costs = new CostGate(Options.Cost, Options.TimeProvider);
    }

    /// <summary>What is served.</summary>
    public Schema Schema { get; }

    /// <summary>What is allowed.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>
    /// Parses and validates a request's document and selects its operation, or takes all that from what is kept.
    /// Whether a document may be named, or sent at all, is decided here for every transport.
    /// </summary>
    /// <returns>The operation and no error, or null and at least one.</returns>
    public (PreparedOperation? Operation, IReadOnlyList<GraphQLError> Errors) Prepare(GraphQLRequest request)
    {
        var (document, errors) = _documents.Find(request);
        if (document is null)
            return (null, errors);
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

        if (planned is { RunsNot: true, Cost: { } cost })
        {
            Write(output, cost.WriteAlone);
            return RequestOutcome.Executed;
        }
        if (_schemaResponses.Find(planned) is { } known)
        {
            output.Write(known);
            return RequestOutcome.Executed;
        }
        var result = await RunAsync(planned, Options.RootValue(services), cancellationToken).ConfigureAwait(false);
        _schemaResponses.Keep(planned, result);
        Write(output, result.WriteTo);
        return RequestOutcome.Executed;
    }

    /// <summary>Writes the response of a request that is refused.</summary>
    public static RequestOutcome Refuse(IReadOnlyList<GraphQLError> errors, IBufferWriter<byte> output)
    {
        Write(output, writer => ErrorResponse.Write(writer, errors));
        return errors[0].RetryAfter is { } wait ? RequestOutcome.Throttled(wait) : RequestOutcome.Refused;
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
        if (OperationLimits.Check(variables, operation.Node, Options.Limits) is { } tooLarge)
            return (null, [tooLarge]);
        var (coerced, errors) = Coerce(operation.Node, variables);
        if (coerced is null)
            return (null, errors);
        var (plan, error) = operation.PlanFor(coerced);
        if (error is not null)
            return (null, [error]);
        var verdict = _costs.Judge(plan!, coerced, services);
        if (verdict.Refusal is { } refusal)
            return (null, [refusal]);
        return (new PlannedRequest(operation, plan!, coerced, services) { Cost = verdict.Report, RunsNot = verdict.IsReportOnly }, []);
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
            // A subscription is charged once, when it opens; its events would say it again and again.
            return request.Cost is null || context.Operation.Operation == OperationKind.Subscription
                ? result
                : result with { Cost = request.Cost };
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
