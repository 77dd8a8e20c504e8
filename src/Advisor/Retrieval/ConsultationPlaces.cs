using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>Where a resident can ask a person: libraries, community universities and senior learning centres, nearest first.</summary>
public sealed class ConsultationPlaces(CatalogueContext database, Places places)
{
    private static readonly InstitutionKind[] Kinds = [InstitutionKind.Library, InstitutionKind.CommunityUniversity, InstitutionKind.SeniorLearningCentre];

    /// <param name="city">With 臺.</param>
    /// <param name="districts">Where the resident lives or wants to learn; empty when unknown.</param>
    /// <returns>At most <paramref name="top"/> places, one a kind first; those with a phone before those without.</returns>
    public async Task<IReadOnlyList<Institution>> NearestAsync(
        string city, IReadOnlyList<string> districts, int top, CancellationToken cancellation)
    {
        var candidates = await database.Institutions
            .Where(place => place.RetiredAt == null && place.City == city && Kinds.Contains(place.Kind) && (place.Phone != null || place.Address != null))
            .ToListAsync(cancellation);
        var neighbours = places.DistrictsOf(city).Where(district => districts.Contains(district.Name)).SelectMany(district => district.Neighbours).ToHashSet();
        var ordered = candidates
            .OrderBy(place => place.Phone is null)
            .ThenBy(place => Steps(place, districts, neighbours))
            .ThenBy(place => Kilometres(place, districts))
            .ThenBy(place => place.Kind == InstitutionKind.Library ? 0 : 1)
            .ThenBy(place => place.Name, StringComparer.Ordinal)
            .ToList();
        return ordered.DistinctBy(place => place.Kind).Concat(ordered).Distinct().Take(top).ToList();
    }

    // Whole kilometres between the centres of districts: rough, and so for all places alike, whether their own position is known or not.
    private double Kilometres(Institution place, IReadOnlyList<string> districts) =>
        place.District is { } there && districts.Select(here => places.DistanceKm(place.City, here, there)).Min() is { } km ? Math.Round(km) : double.MaxValue;

    // 0 in the district, 1 next to it, 2 elsewhere in the city.
    private static int Steps(Institution place, IReadOnlyList<string> districts, HashSet<string> neighbours) =>
        place.District is null ? 2 : districts.Contains(place.District) ? 0 : neighbours.Contains(place.District) ? 1 : 2;
}
