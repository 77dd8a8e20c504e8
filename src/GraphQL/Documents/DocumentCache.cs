using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Protection;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>Keeps what was made of the documents used last. Safe for many threads.</summary>
/// <param name="capacity">Most documents kept; 0 for none.</param>
internal sealed class DocumentCache(int capacity)
{
    /// <summary>Longer documents are not kept, so that the cache's memory is bounded too.</summary>
    public const int MaxLength = 32_768;

    private readonly RecentlyUsed<string, PreparedDocument> _documents = new(capacity);

    /// <summary>The document of that text, or null when it is not kept.</summary>
    public PreparedDocument? Find(string text) => _documents.Find(text);

    /// <summary>Keeps a document, and forgets the one not used for longest when there is no room.</summary>
    public void Add(PreparedDocument document)
    {
        if (document.Text.Length <= MaxLength)
            _documents.Add(document.Text, document);
    }
}
