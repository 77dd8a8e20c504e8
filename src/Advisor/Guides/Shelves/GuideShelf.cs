using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Guides.Shelves;

/// <summary>Keeps the documents that questions touch, until they change. One a process.</summary>
public sealed class GuideShelf
{
    // A document takes about 2 MB when it is cut up.
    private const int LargestShelf = 24;

    private readonly ConcurrentDictionary<(long Key, string RowHash), ShelfDocument> _documents = new();

    internal async ValueTask<ShelfDocument> TakeAsync(CatalogueContext context, GuideDocument document, CancellationToken ct)
    {
        if (_documents.TryGetValue((document.Key, document.RowHash), out var known))
            return known;

        var passages = await context.Passages.Where(passage => passage.DocumentKey == document.Key).OrderBy(passage => passage.Ordinal).ToListAsync(ct);
        foreach (var passage in passages)
            passage.Document = document;
        if (_documents.Count >= LargestShelf)
            _documents.Clear();
        return _documents[(document.Key, document.RowHash)] = new ShelfDocument(document, passages);
    }
}
