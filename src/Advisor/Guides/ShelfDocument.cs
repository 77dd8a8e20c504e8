using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Guides;

/// <summary>A document with all its passages, as a counsellor would have it on the desk.</summary>
/// <param name="Passages">In the document's order.</param>
/// <param name="Years">Years of the common era that the document as a whole is about; empty where it does not say.</param>
internal sealed partial record ShelfDocument(GuideDocument Document, IReadOnlyList<Passage> Passages, IReadOnlyList<int> Years)
{
    public static ShelfDocument Of(GuideDocument document, IReadOnlyList<Passage> passages) => new(document, passages, YearsOf(document, passages));

    // The title says it best; a plan without years there has a section on its period; else the year it was published.
    private static IReadOnlyList<int> YearsOf(GuideDocument document, IReadOnlyList<Passage> passages)
    {
        var titled = YearMentions.In(document.Title).Select(mention => mention.Year).Distinct().ToList();
        if (titled.Count > 0)
            return titled;

        var period = passages.Where(passage => passage.Heading.Any(heading => Period().IsMatch(heading)))
            .Select(passage => YearMentions.In(passage.Text).Select(mention => mention.Year).ToList())
            .FirstOrDefault(years => years.Count > 0);
        if (period is not null)
            return [.. Enumerable.Range(period.Min(), Math.Min(20, period.Max() - period.Min() + 1))];

        return document.PublishedOn is { } published ? [published.Year] : [];
    }

    [GeneratedRegex(@"實施期程|計畫期程|計畫期間|實施期間|辦理期間")]
    private static partial Regex Period();
}

/// <summary>Keeps the documents that questions touch, until they change.</summary>
public sealed class GuideShelf
{
    private const int LargestShelf = 200;

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
        return _documents[(document.Key, document.RowHash)] = ShelfDocument.Of(document, passages);
    }
}
