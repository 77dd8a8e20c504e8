using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>Holds answers against the catalogue: when they are saved, when they are listed, and in each turn that would give one.</summary>
/// <remarks>Promise 1. Nothing is remembered between two looks, so a change of the catalogue counts from the next turn on.</remarks>
public sealed class CuratedProof(CatalogueContext database, TimeProvider clock)
{
    /// <summary>In one statement a table, whatever the number of answers.</summary>
    /// <returns>In the order of the answers.</returns>
    public async Task<IReadOnlyList<CuratedLook>> LookAsync(IReadOnlyList<CuratedContent> answers, CancellationToken cancellation)
    {
        var keys = answers.SelectMany(answer => answer.Sources).ToLookup(source => source.Kind, source => source.RecordKey);
        var courses = await CoursesAsync(Of(CuratedSourceKind.Course), cancellation);
        var institutions = await InstitutionsAsync(Of(CuratedSourceKind.Institution), cancellation);
        var passages = await PassagesAsync(Of(CuratedSourceKind.Passage), cancellation);
        var today = TaipeiDay.Of(clock);
        return [.. answers.Select(answer => CuratedLook.Of(answer, [.. answer.Sources.Select(source => new SourceNow(source, RecordOf(source)))], today))];

        List<long> Of(CuratedSourceKind kind) => [.. keys[kind].Distinct()];

        object? RecordOf(CuratedSource source) => source.Kind switch
        {
            CuratedSourceKind.Course => courses.GetValueOrDefault(source.RecordKey),
            CuratedSourceKind.Institution => institutions.GetValueOrDefault(source.RecordKey),
            CuratedSourceKind.Passage => passages[source.RecordKey].FirstOrDefault(passage => source.Quote is { Length: > 0 } quote && passage.Text.Contains(quote, StringComparison.Ordinal)),
            _ => null,
        };
    }

    /// <summary>One answer alone.</summary>
    public async Task<CuratedLook> LookAsync(CuratedContent answer, CancellationToken cancellation) => (await LookAsync([answer], cancellation))[0];

    private async Task<Dictionary<long, Course>> CoursesAsync(List<long> keys, CancellationToken cancellation) => keys.Count == 0 ? [] : await database.Courses
        .Include(course => course.Sessions).Include(course => course.Institution)
        // A twin that another one is shown for is still offered.
        .Where(course => keys.Contains(course.Key) && (course.RetiredAt == null || course.ShownAs != null))
        .AsSplitQuery()
        .ToDictionaryAsync(course => course.Key, cancellation);

    private async Task<Dictionary<long, Institution>> InstitutionsAsync(List<long> keys, CancellationToken cancellation) => keys.Count == 0 ? [] : await database.Institutions
        .Where(institution => keys.Contains(institution.Key) && institution.RetiredAt == null)
        .ToDictionaryAsync(institution => institution.Key, cancellation);

    private async Task<ILookup<long, Passage>> PassagesAsync(List<long> documents, CancellationToken cancellation) =>
        (documents.Count == 0 ? [] : await database.Passages
            .Include(passage => passage.Document)
            .Where(passage => documents.Contains(passage.DocumentKey) && passage.Document!.RetiredAt == null)
            .OrderBy(passage => passage.Ordinal)
            .ToListAsync(cancellation)).ToLookup(passage => passage.DocumentKey);
}
