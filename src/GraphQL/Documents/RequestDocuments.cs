using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>
/// Finds the document of a request, sent or named, and decides whether it may run: the one place for every way a
/// request can come. Safe for many threads.
/// </summary>
internal sealed class RequestDocuments
{
    private readonly Schema _schema;
    private readonly GraphQLOptions _options;
    private readonly DocumentCache _prepared;
    private readonly TrustedDocuments _trusted;
    private readonly RecentlyUsed<string, string> _automatic;

    /// <exception cref="GraphQLException">A trusted document is broken.</exception>
    public RequestDocuments(Schema schema, GraphQLOptions options)
    {
        _schema = schema;
        _options = options;
        _prepared = new DocumentCache(options.MaxCachedDocuments);
        _automatic = new RecentlyUsed<string, string>(options.Persisted.MaxAutomatic);
        _trusted = new TrustedDocuments(options.Persisted.Trusted, Parse);
    }

    private bool IsAutomatic => _options.Persisted is { MaxAutomatic: > 0, TrustedOnly: false };

    /// <summary>The document a request sends or names.</summary>
    /// <returns>The document and no error, or null and at least one.</returns>
    public (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Find(GraphQLRequest request)
    {
        var (hash, error) = PersistedQuery.HashIn(request.Extensions);
        if (error is not null)
            return (null, [error]);
        if (request.DocumentId is { } id)
            return request.Query is null ? Named(id) : (null, [PersistedErrors.NamedAndSent]);
        if (request.Query is null)
            return hash is null ? (null, [PersistedErrors.Missing]) : Hashed(hash);
        return Sent(request.Query, hash);
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Named(string id)
    {
        if (_trusted.Find(id) is { } trusted)
            return (trusted, []);
        return DocumentHash.In(id) is { } hash && IsAutomatic && _automatic.Find(hash) is { } text
            ? Prepare(text)
            : (null, [PersistedErrors.UnknownId]);
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Hashed(string hash)
    {
        if (_trusted.Find(DocumentHash.Prefix + hash) is { } trusted)
            return (trusted, []);
        if (!IsAutomatic && !_options.Persisted.TrustedOnly)
            return (null, [PersistedErrors.NotSupported]);
        return _automatic.Find(hash) is { } text ? Prepare(text) : (null, [PersistedErrors.UnknownHash]);
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Sent(string text, string? hash)
    {
        if (_options.Persisted.TrustedOnly)
            return _trusted.FindText(text) is { } trusted ? (trusted, []) : (null, [PersistedErrors.NotTrusted]);
        if (hash is null || !IsAutomatic)
            return Prepare(text);
        if (DocumentHash.Of(text) != hash)
            return (null, [PersistedErrors.Mismatch]);

        var found = Prepare(text);
        // Only what can run is kept, and only what is short, so that the memory for it is bounded.
        if (found.Document is not null && text.Length <= DocumentCache.MaxLength)
            _automatic.Add(hash, text);
        return found;
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Prepare(string text)
    {
        if (_prepared.Find(text) is { } known)
            return (known, []);
        var (document, errors) = Parse(text);
        if (document is not null)
            _prepared.Add(document);
        return (document, errors);
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Parse(string text)
    {
        var (parsed, syntaxError) = Parser.TryParse(text, _options.Parser);
        if (syntaxError is not null)
            return (null, [syntaxError]);
        var errors = _options.Validate is null
            ? Validator.Validate(_schema, parsed!, new ValidationOptions { Suggestions = _options.Suggestions })
            : _options.Validate(_schema, parsed!);
        if (errors.Count == 0)
            errors = OperationLimits.Check(parsed!, _options);
        return errors.Count == 0 ? (new PreparedDocument(text, _schema, parsed!), []) : (null, errors);
    }
}
