using LearningAdvisor.GraphQL.Execution.Completion;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution.Subscriptions;

/// <summary>The events that a subscription is run on, one after another.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Source-Stream</remarks>
internal static class SourceEvents
{
    /// <summary>Opens the event stream that the subscription's one root field names.</summary>
    /// <returns>The events and no error, or null and at least one.</returns>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    /// <remarks>https://spec.graphql.org/September2025/#CreateSourceEventStream()</remarks>
    public static async ValueTask<(IAsyncEnumerable<object?>? Events, IReadOnlyList<GraphQLError> Errors)> OpenAsync(
        OperationPlan plan, RequestContext request)
    {
        // Validation refuses such operations; hosts may leave it out.
        if (plan.Root.Fields is not [{ IsTypeName: false } field])
            return (null, [GraphQLError.At("A subscription selects exactly one field, and one that has events.", plan.Operation)]);
        if (field.Field.Subscribe is not { } subscribe)
            return (null, [GraphQLError.At($"Field \"{field.ParentType}.{field.Field.Name}\" has no events to send.", field.Nodes[0])]);

        var (arguments, error) = field.ArgumentsFor(request.Variables);
        if (error is not null)
            return (null, Failed(plan, new GraphQLException(error)));
        try
        {
            var context = new ResolveContext(request, field, request.RootValue, arguments!, path: null);
            return (await subscribe(context).ConfigureAwait(false), []);
        }
        catch (Exception exception) when (!request.CancellationToken.IsCancellationRequested)
        {
            return (null, Failed(plan, exception));
        }
    }

    /// <summary>The errors of a subscription whose root field fails before or between its events.</summary>
    public static IReadOnlyList<GraphQLError> Failed(OperationPlan plan, Exception exception)
    {
        var field = plan.Root.Fields[0];
        return [.. FieldErrors.From(exception, field, [field.ResponseName])];
    }
}
