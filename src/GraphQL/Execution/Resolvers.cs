using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Resolves a field for one parent.</summary>
/// <returns>A value of the field's type, before completion; null where the type allows it.</returns>
/// <exception cref="GraphQLException">An execution error the client may read.</exception>
public delegate ValueTask<object?> Resolver(ResolveContext context);

/// <summary>Resolves a field for all parents of one level at once.</summary>
/// <returns>
/// As many values as there are parents, in their order. An <see cref="Exception"/> among them fails that parent's
/// field alone; one thrown fails the field for every parent.
/// </returns>
public delegate ValueTask<IReadOnlyList<object?>> BatchResolver(BatchContext context);

/// <summary>Opens the event stream of a subscription's root field.</summary>
/// <returns>One event an item; each becomes the parent of the root field's execution.</returns>
public delegate ValueTask<IAsyncEnumerable<object?>> Subscriber(ResolveContext context);
