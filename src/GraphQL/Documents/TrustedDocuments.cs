using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>The documents a host trusts, validated once and kept for good.</summary>
internal sealed class TrustedDocuments
{
    private readonly Dictionary<string, PreparedDocument> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedDocument> _byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedDocument> _byText = new(StringComparer.Ordinal);

    /// <summary>Takes the documents over.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="prepare">Parses and validates a text.</param>
    /// <exception cref="GraphQLException">Some are broken; an error each, with its file and place.</exception>
    public TrustedDocuments(
        IReadOnlyList<TrustedDocument> documents, Func<string, (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors)> prepare)
    {
        var errors = new List<GraphQLError>();
        foreach (var trusted in documents)
        {
            var hash = DocumentHash.Of(trusted.Text);
            var (document, problems) = prepare(trusted.Text);
            if (DocumentHash.In(trusted.Id) is { } named && named != hash)
                errors.Add(new GraphQLError(
                    $"{trusted.Origin}: the id is a SHA-256, but that of the document is {hash}. Restore the document, or name it by that."));
            else if (_byId.TryGetValue(trusted.Id, out var other) && other.Text != trusted.Text)
                errors.Add(new GraphQLError($"{trusted.Origin}: another document has the id \"{trusted.Id}\". Give each its own."));
            else if (document is null)
                errors.AddRange(problems.Select(error => Placed(error, trusted.Origin)));
            else
                Add(trusted.Id, hash, document);
        }
        if (errors.Count > 0)
            throw new GraphQLException(errors);
    }

    /// <summary>The document that clients name so: by its id, or by its hash with or without prefix.</summary>
    public PreparedDocument? Find(string id) =>
        _byId.TryGetValue(id, out var document) ? document : DocumentHash.In(id) is { } hash ? _byHash.GetValueOrDefault(hash) : null;

    /// <summary>The document of exactly that text.</summary>
    public PreparedDocument? FindText(string text) => _byText.GetValueOrDefault(text);

    private void Add(string id, string hash, PreparedDocument document)
    {
        _byId[id] = document;
        _byHash[hash] = document;
        _byText[document.Text] = document;
    }

    private static GraphQLError Placed(GraphQLError error, string origin)
    {
        var place = error.Locations.Count == 0 ? "" : $" line {error.Locations[0].Line} column {error.Locations[0].Column}";
        return new GraphQLError($"{origin}{place}: {error.Message}");
    }
}
