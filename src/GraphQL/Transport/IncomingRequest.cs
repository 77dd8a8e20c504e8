using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>A GraphQL request as it came over HTTP, or why there is none. Owns the JSON its variables lie in.</summary>
internal sealed class IncomingRequest : IDisposable
{
    private readonly IDisposable?[] _owned;

    private IncomingRequest(GraphQLRequest? request, IReadOnlyList<BatchEntry>? batch, HttpRefusal? refusal, IDisposable?[] owned)
    {
        Request = request;
        Batch = batch;
        Refusal = refusal;
        _owned = owned;
    }

    /// <summary>The request; null when it is refused, or when there are several.</summary>
    public GraphQLRequest? Request { get; }

    /// <summary>Several requests of one body; null when there is one, or none.</summary>
    public IReadOnlyList<BatchEntry>? Batch { get; }

    /// <summary>Why the request is refused; null when it is not.</summary>
    public HttpRefusal? Refusal { get; }

    public static IncomingRequest Of(GraphQLRequest request, params IDisposable?[] owned) => new(request, null, null, owned);

    public static IncomingRequest Of(IReadOnlyList<BatchEntry> batch, params IDisposable?[] owned) => new(null, batch, null, owned);

    public static IncomingRequest Refused(HttpRefusal refusal, params IDisposable?[] owned) => new(null, null, refusal, owned);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var owned in _owned)
            owned?.Dispose();
    }
}
