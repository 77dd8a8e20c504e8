using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Search;

/// <summary>How the courses among the hits divide.</summary>
internal sealed record SearchFacets(
    IReadOnlyList<FacetCount> District, IReadOnlyList<FacetCount> Mode, IReadOnlyList<FacetCount> Category, IReadOnlyList<FacetCount> Free)
{
    private static readonly ObjectType Count = new("FacetCount", () =>
    [
        Field.Of<FacetCount>("value", Scalars.String, one => one.Value, "As a filter takes it; null for the courses whose fact is unknown."),
        Field.Of<FacetCount>("count", Scalars.Int.NonNull, one => one.Count),
    ]);

    public static ObjectType Type { get; } = new("SearchFacets", () =>
    [
        Field.Of<SearchFacets>("district", Count.NonNull.List.NonNull, facets => facets.District, listSize: Costs.UpTo(20)),
        Field.Of<SearchFacets>("mode", Count.NonNull.List.NonNull, facets => facets.Mode, "ON_SITE, ONLINE, BLENDED.", listSize: Costs.UpTo(4)),
        Field.Of<SearchFacets>("category", Count.NonNull.List.NonNull, facets => facets.Category, listSize: Costs.UpTo(50)),
        Field.Of<SearchFacets>("free", Count.NonNull.List.NonNull, facets => facets.Free, "true or false.", listSize: Costs.UpTo(3)),
    ], "How the courses among the hits divide, the largest group first.");

    /// <param name="courses">Keys of the courses among the hits.</param>
    public static async Task<SearchFacets> OfAsync(CatalogueContext database, List<long> courses, CancellationToken cancellation)
    {
        var facts = await database.Courses
            .Where(course => courses.Contains(course.Key))
            .Select(course => new { course.District, course.Mode, course.Category, course.Fee })
            .ToListAsync(cancellation);
        return new SearchFacets(
            Counted(facts.Select(course => course.District)),
            Counted(facts.Select(course => course.Mode is { } mode ? CatalogueEnums.CourseMode.NameOf(mode) : null)),
            Counted(facts.Select(course => course.Category)),
            Counted(facts.Select(course => course.Fee is { } fee ? (fee == 0 ? "true" : "false") : null)));
    }

    private static List<FacetCount> Counted(IEnumerable<string?> values) =>
    [
        .. values
            .GroupBy(value => value)
            .Select(group => new FacetCount(group.Key, group.Count()))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal),
    ];
}

/// <summary>One value of a facet.</summary>
internal sealed record FacetCount(string? Value, int Count);
