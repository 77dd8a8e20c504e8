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
public sealed class GraphQLServer
{
    /// <summary>The code of an operation that ran out of time.</summary>
    public const string TimeoutCode = "TIMEOUT";

    // The response is JSON by its content type and never part of a page, so text keeps its characters.
    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly RequestDocuments _documents;
    private readonly CostGate _costs;

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
    /// Documents that are named, and documents that are not trusted, are decided on here for every transport.
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
        if (OperationLimits.Check(variables, operation.Node, Options.Limits) is { } tooLarge)
            return Refuse([tooLarge], output);
        var (coerced, errors) = Coerce(operation.Node, variables);
        if (coerced is null)
            return Refuse(errors, output);
        var (plan, error) = operation.PlanFor(coerced);
        if (error is not null)
            return Refuse([error], output);
        var verdict = _costs.Judge(plan!, coerced, services);
        if (verdict.Refusal is not null || verdict.IsReportOnly)
            return WriteUnrun(verdict, output);

        using var timeout = OperationTimeout.Start(Options, cancellationToken);
        var context = new RequestContext
        {
            Schema = Schema,
            Document = operation.Document,
            Operation = operation.Node,
            Variables = coerced,
            RootValue = Options.RootValue(services),
            RequestServices = services,
            CancellationToken = timeout.Token,
        };
        var result = await RunAsync(plan!, context, cancellationToken).ConfigureAwait(false);
        Write(output, (result with { Cost = verdict.Report }).WriteTo);
        return RequestOutcome.Executed;
    }

    /// <summary>Writes the response of a request that is refused.</summary>
    public static RequestOutcome Refuse(IReadOnlyList<GraphQLError> errors, IBufferWriter<byte> output)
    {
        Write(output, writer => ErrorResponse.Write(writer, errors));
        return RequestOutcome.Refused;
    }

    /// <summary>Answers an operation that its cost keeps from running.</summary>
    private static RequestOutcome WriteUnrun(CostVerdict verdict, IBufferWriter<byte> output)
    {
        Write(output, verdict.WriteTo);
        return verdict.RetryAfter is { } wait ? RequestOutcome.Throttled(wait)
            : verdict.IsReportOnly ? RequestOutcome.Executed
            : RequestOutcome.Refused;
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

    private async ValueTask<ExecutionResult> RunAsync(
        Planning.OperationPlan plan, RequestContext context, CancellationToken cancellationToken)
    {
        try
        {
            var result = await Executor.ExecuteAsync(plan, context).ConfigureAwait(false);
            foreach (var error in result.Errors)
            {
                if (error.Cause is not null)
                    Options.OnInternalError(context, error);
            }
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

    private GraphQLError TooSlow(OperationDefinitionNode operation) => new(
        $"The operation took longer than {Options.Timeout.TotalSeconds} s and was stopped. Ask for less at once.",
        operation.Location)
    {
        Code = TimeoutCode,
    };

    private static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(output, Writing);
        write(writer);
    }
}
