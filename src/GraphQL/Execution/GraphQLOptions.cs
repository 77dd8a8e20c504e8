using LearningAdvisor.GraphQL.Documents;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Finds what is wrong with a document before it runs.</summary>
/// <returns>Empty for a valid document.</returns>
public delegate IReadOnlyList<GraphQLError> DocumentCheck(Schema schema, DocumentNode document);

/// <summary>What a server allows, and what it leaves to its host.</summary>
public sealed record GraphQLOptions
{
    /// <summary>Every default below.</summary>
    public static GraphQLOptions Default { get; } = new();

    /// <summary>Validates documents; null, the default, for every rule of the specification's chapter 5.</summary>
    public DocumentCheck? Validate { get; init; }

    /// <summary>Limits of the parser. Default: 15,000 tokens and 200 levels of any nesting.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>How large an operation may be.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>How much an operation, and a client, may cost.</summary>
    public CostOptions Cost { get; init; } = new();

    /// <summary>Which documents may be named instead of sent.</summary>
    public PersistedOptions Persisted { get; init; } = new();

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for. Default true.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether errors name similar fields and values of the schema. Default true.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>How long an operation may run before its resolvers are cancelled. Default 30 seconds; infinite for no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most documents kept parsed, validated and planned; 0 for none. Default 1,000.</summary>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>The clock of <see cref="Timeout"/> and of budgets.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gives the parent of the root fields by the request's services; none by default.</summary>
    public Func<IServiceProvider, object?> RootValue { get; init; } = _ => null;

    /// <summary>
    /// Told each error whose cause the client is not shown, for the log; the exception is in
    /// <see cref="GraphQLError.Cause"/>. Default: nobody is told.
    /// </summary>
    public Action<RequestContext, GraphQLError> OnInternalError { get; init; } = (_, _) => { };
}
