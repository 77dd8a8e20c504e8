using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>How often the courses of an institution were suggested, in steps that tell of no single resident.</summary>
public sealed class SuggestedCourses(CatalogueContext database, TimeProvider clock)
{
    /// <summary>How far it is counted back.</summary>
    public const int Days = 30;

    /// <returns>Consultations, as <see cref="SmallGroups.Shown"/> shows them; null for fewer than a step.</returns>
    public async Task<int?> ConsultationsAsync(long institution, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        var consultations = await database.Recommendations
            .Where(one => one.Course!.InstitutionKey == institution && one.Turn!.AskedAt >= since)
            .Select(one => one.Turn!.ConsultationKey).Distinct().CountAsync(cancellation);
        return SmallGroups.Shown(consultations) is > 0 and var shown ? shown : null;
    }
}
