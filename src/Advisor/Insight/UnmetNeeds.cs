using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>What residents looked for in vain, in groups that are large enough to be shown.</summary>
public sealed class UnmetNeeds(CatalogueContext database)
{
    /// <param name="since">Any day of the first month.</param>
    /// <param name="until">Any day of the last month.</param>
    /// <returns>The largest groups first; a month each counts a consultation once.</returns>
    public async Task<IReadOnlyList<UnmetGroup>> ReadAsync(DateOnly since, DateOnly until, CancellationToken cancellation)
    {
        var (first, last) = (Months.Of(since), Months.Of(until));
        var groups = await database.UnmetNeeds
            .Where(need => need.Month >= first && need.Month <= last)
            .GroupBy(need => new { need.Topic, need.District, need.Time, need.Barrier })
            .Select(group => new { group.Key, Count = group.Count() })
            .Where(group => group.Count >= SmallGroups.Step)
            .ToListAsync(cancellation);
        return
        [
            .. groups
                .Select(group => new UnmetGroup(group.Key.Topic, group.Key.District, group.Key.Time, group.Key.Barrier, SmallGroups.Shown(group.Count)))
                .OrderByDescending(group => group.Consultations)
                .ThenBy(group => group.Topic, StringComparer.Ordinal).ThenBy(group => group.District, StringComparer.Ordinal)
                .ThenBy(group => group.Time).ThenBy(group => group.Barrier),
        ];
    }
}

/// <param name="Topic">A concept of the thesaurus; empty where none was named.</param>
/// <param name="District">With 區; empty where none, or more than one, was named.</param>
/// <param name="Consultations">Rounded down to a multiple of <see cref="SmallGroups.Step"/>; at least one step.</param>
public sealed record UnmetGroup(string Topic, string District, WantedTime Time, NeedBarrier Barrier, int Consultations);
