using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>The records of some replies as they are now, and what of them is not as it was said.</summary>
internal sealed class RecordsNow
{
    private readonly Dictionary<long, Course> _courses;
    private readonly Dictionary<long, Institution> _institutions;
    private readonly Dictionary<long, (string Hash, IReadOnlyList<PassageNow> Passages)> _documents;

    private RecordsNow(
        Dictionary<long, Course> courses, Dictionary<long, Institution> institutions, Dictionary<long, (string, IReadOnlyList<PassageNow>)> documents) =>
        (_courses, _institutions, _documents) = (courses, institutions, documents);

    /// <summary>Loads all that the uses name, in one statement a table.</summary>
    public static async Task<RecordsNow> LoadAsync(CatalogueContext database, IReadOnlyList<UsedRecord> uses, CancellationToken cancellation)
    {
        var keys = uses.ToLookup(use => use.Kind, use => use.RecordKey);
        var (courses, institutions, documents) = (Of(RecordKind.Course), Of(RecordKind.Institution), Of(RecordKind.Passage));
        return new RecordsNow(
            courses.Count == 0 ? [] : await database.Courses
                .Include(course => course.Sessions).Include(course => course.Institution)
                // A twin that another one is shown for is still offered.
                .Where(course => courses.Contains(course.Key) && (course.RetiredAt == null || course.ShownAs != null))
                .AsSplitQuery()
                .ToDictionaryAsync(course => course.Key, cancellation),
            institutions.Count == 0 ? [] : await database.Institutions
                .Where(institution => institutions.Contains(institution.Key) && institution.RetiredAt == null)
                .ToDictionaryAsync(institution => institution.Key, cancellation),
            documents.Count == 0 ? [] : await DocumentsAsync(database, documents, cancellation));

        List<long> Of(RecordKind kind) => [.. keys[kind].Distinct()];
    }

    /// <summary>The hash that <see cref="UsedRecord.SeenHash"/> is to have after a look.</summary>
    public string HashOf(UsedRecord use) => use.Kind switch
    {
        RecordKind.Course => _courses.GetValueOrDefault(use.RecordKey)?.RowHash,
        RecordKind.Institution => _institutions.GetValueOrDefault(use.RecordKey)?.RowHash,
        _ => _documents.GetValueOrDefault(use.RecordKey).Hash,
    } ?? UsedRecord.Gone;

    /// <returns>Empty where the record says what the reply said.</returns>
    public List<FactDifference> Differences(UsedRecord use) =>
        [.. use.Facts.Select(said => new FactDifference(said.Fact, said.Value, ValueOf(use, said))).Where(fact => fact.Now != fact.Said)];

    /// <summary>Whether a reply whose facts differ rests on something that is not there any more.</summary>
    public bool IsGone(UsedRecord use, IReadOnlyList<FactDifference> differences) =>
        HashOf(use) == UsedRecord.Gone || (use.Kind == RecordKind.Passage && differences.All(fact => fact.Now is null));

    private string? ValueOf(UsedRecord use, StatedFact said) => use.Kind switch
    {
        RecordKind.Course => _courses.GetValueOrDefault(use.RecordKey) is { } course ? RecordFacts.Of(course, said.Fact, TaipeiDay.Of(use.SaidAt)) : null,
        RecordKind.Institution => _institutions.GetValueOrDefault(use.RecordKey) is { } institution ? RecordFacts.Of(institution, said.Fact) : null,
        _ => _documents.TryGetValue(use.RecordKey, out var document) ? QuoteNow.Find(use.Hash, said.Value, document.Passages) : null,
    };

    private static async Task<Dictionary<long, (string, IReadOnlyList<PassageNow>)>> DocumentsAsync(
        CatalogueContext database, List<long> keys, CancellationToken cancellation)
    {
        var documents = await database.GuideDocuments
            .Where(document => keys.Contains(document.Key) && document.RetiredAt == null)
            .Select(document => new { document.Key, document.RowHash })
            .ToListAsync(cancellation);
        var passages = (await database.Passages
                .Where(passage => keys.Contains(passage.DocumentKey))
                .Select(passage => new { passage.DocumentKey, passage.Text })
                .ToListAsync(cancellation))
            .ToLookup(passage => passage.DocumentKey, passage => new PassageNow(Statements.HashOf(passage.Text), passage.Text));
        return documents.ToDictionary(document => document.Key, document => (document.RowHash, (IReadOnlyList<PassageNow>)[.. passages[document.Key]]));
    }
}
