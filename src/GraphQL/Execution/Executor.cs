using LearningAdvisor.GraphQL.Execution.Completion;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>
/// Runs one operation, breadth first: each field is resolved for all its parents before the next level starts.
/// Resolvers of one operation never run at the same time, so they may share what is not made for that.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Execution</remarks>
internal sealed class Executor
{
    private readonly RequestContext _request;
    private readonly ValueCompletion _completion;

    private Executor(RequestContext request)
    {
        _request = request;
        _completion = new ValueCompletion(request);
    }

    /// <summary>Runs a planned query or mutation, or one event of a subscription.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public static ValueTask<ExecutionResult> ExecuteAsync(OperationPlan plan, RequestContext request) =>
        new Executor(request).RunAsync(plan);

    private async ValueTask<ExecutionResult> RunAsync(OperationPlan plan)
    {
        var root = new ObjectResult(null, 0, plan.Root, _request.RootValue);
        var group = new ObjectGroup(plan.Root) { Objects = { root } };
        group.MakeRoom(someRemoved: false);
        for (var slot = 0; slot < plan.Root.Fields.Length; slot++)
        {
            await ResolveFieldAsync(group, slot).ConfigureAwait(false);

            // A mutation's root fields are serial: the next one starts when all below this one is done.
            if (plan.Operation.Operation == OperationKind.Mutation)
                await ResolveLevelsAsync().ConfigureAwait(false);
        }
        await ResolveLevelsAsync().ConfigureAwait(false);
        return new ExecutionResult(root.IsRemoved() ? null : root, _completion.Errors);
    }

    private async ValueTask ResolveLevelsAsync()
    {
        while (_completion.NextGroup() is { } group)
        {
            _request.CancellationToken.ThrowIfCancellationRequested();
            group.MakeRoom(_completion.SomeRemoved);
            for (var slot = 0; slot < group.Plan.Fields.Length && group.Objects.Count > 0; slot++)
                await ResolveFieldAsync(group, slot).ConfigureAwait(false);
        }
    }

    private ValueTask ResolveFieldAsync(ObjectGroup group, int slot)
    {
        _completion.StartField();
        var planned = group.Plan.Fields[slot];
        if (planned.IsTypeName)
        {
            foreach (var parent in group.Objects)
                parent[slot] = planned.ParentType.Name;
            return default;
        }
        if (planned.Field.Read is { } read)
        {
            Read(group, slot, read);
            return default;
        }

        var (arguments, error) = planned.ArgumentsFor(_request.Variables);
        if (error is not null)
        {
            foreach (var parent in group.Objects)
                _completion.Fail(parent, slot, planned, new Response.GraphQLException(error));
            return default;
        }
        if (planned.Field.ResolveBatch is { } resolveBatch)
            return ResolveBatchAsync(group, slot, arguments!, resolveBatch);
        if (planned.Field.Resolve is { } resolve)
            return ResolveEachAsync(group, slot, arguments!, resolve);
        Read(group, slot, parent => (parent as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(planned.Field.Name));
        return default;
    }

    private void Read(ObjectGroup group, int slot, Func<object, object?> read)
    {
        var field = group.Plan.Fields[slot];
        foreach (var parent in group.Objects)
        {
            if (IsRemoved(parent))
                continue;
            object? value;
            try
            {
                value = read(parent.Source!);
            }
            catch (Exception exception) when (IsFailure())
            {
                value = exception;
            }
            _completion.Complete(parent, slot, field, value);
        }
    }

    private async ValueTask ResolveEachAsync(ObjectGroup group, int slot, InputObject arguments, Resolver resolve)
    {
        var field = group.Plan.Fields[slot];
        foreach (var parent in group.Objects)
        {
            if (IsRemoved(parent))
                continue;
            object? value;
            try
            {
                value = await resolve(new ResolveContext(_request, field, arguments, parent, slot))
                    .ConfigureAwait(false);
            }
            catch (Exception exception) when (IsFailure())
            {
                value = exception;
            }
            _completion.Complete(parent, slot, field, value);
        }
    }

    private async ValueTask ResolveBatchAsync(ObjectGroup group, int slot, InputObject arguments, BatchResolver resolve)
    {
        var field = group.Plan.Fields[slot];
        if (_completion.SomeRemoved)
            group.Objects.RemoveAll(parent => parent.IsRemoved());
        if (group.Objects.Count == 0)
            return;

        var parents = new object[group.Objects.Count];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = group.Objects[i].Source!;
        IReadOnlyList<object?> values;
        try
        {
            values = await resolve(new BatchContext(_request, field, parents, arguments)).ConfigureAwait(false);
            if (values.Count != parents.Length)
                throw new InvalidOperationException(
                    $"The batch resolver of \"{field.ParentType}.{field.Field.Name}\" gave {values.Count} values for {parents.Length} parents; give one for each, in their order.");
        }
        catch (Exception exception) when (IsFailure())
        {
            values = [.. Enumerable.Repeat(exception, parents.Length)];
        }
        for (var i = 0; i < parents.Length; i++)
        {
            if (!IsRemoved(group.Objects[i]))
                _completion.Complete(group.Objects[i], slot, field, values[i]);
        }
    }

    private bool IsRemoved(ObjectResult parent) => _completion.SomeRemoved && parent.IsRemoved();

    /// <summary>Whether an exception is the field's own; once the request is cancelled, none is.</summary>
    private bool IsFailure() => !_request.CancellationToken.IsCancellationRequested;
}
