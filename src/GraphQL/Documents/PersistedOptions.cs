namespace LearningAdvisor.GraphQL.Documents;

/// <summary>Which documents may be named instead of sent, and whether others may be sent at all.</summary>
public sealed record PersistedOptions
{
    /// <summary>
    /// Most documents that clients may have kept by automatic persisted queries; 0 switches these off. Default 1,000.
    /// </summary>
    /// <remarks>https://www.apollographql.com/docs/apollo-server/performance/apq</remarks>
    public int MaxAutomatic { get; init; } = 1_000;

    /// <summary>The documents known beforehand; <see cref="TrustedFolder.Read"/> reads them. Default none.</summary>
    public IReadOnlyList<TrustedDocument> Trusted { get; init; } = [];

    /// <summary>Whether no other documents than the trusted ones are run. Default false.</summary>
    public bool TrustedOnly { get; init; }
}

/// <summary>A document that a host trusts, because its own clients are built with it.</summary>
/// <param name="Id">How clients name it; its hash is a name of it, too.</param>
/// <param name="Text">The document.</param>
/// <param name="Origin">Where it was read, for errors about it.</param>
public sealed record TrustedDocument(string Id, string Text, string Origin);
