using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>What all resolvers of one operation share.</summary>
public sealed class RequestContext
{
    /// <summary>The schema the operation runs on.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The document that holds the operation.</summary>
    public required DocumentNode Document { get; init; }

    /// <summary>The operation.</summary>
    public required OperationDefinitionNode Operation { get; init; }

    /// <summary>The coerced variables; one that was not given and has no default is missing.</summary>
    public InputObject Variables { get; init; } = InputObject.Empty;

    /// <summary>The parent of the root fields.</summary>
    public object? RootValue { get; init; }

    /// <summary>The request's services; none when not set.</summary>
    public IServiceProvider RequestServices { get; init; } = NoServices.Instance;

    /// <summary>Signalled when nobody waits for the answer any more.</summary>
    public CancellationToken CancellationToken { get; init; }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
