using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Finds courses as <see cref="CourseFinder"/> does, held against what their words say of whom they admit.</summary>
/// <remarks>Words are read only where they could change something: that takes whole courses, and the finder ranks without.</remarks>
public sealed class SuitableCourses(CatalogueContext database, CourseFinder finder)
{
    /// <inheritdoc cref="CourseFinder.FittingAsync"/>
    public async Task<IReadOnlyList<RankedCourse>> FittingAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, IReadOnlyCollection<long> exclude, CancellationToken cancellation) =>
        await SuitingAsync(await finder.FittingAsync(need, conditions, today, exclude, cancellation), need, conditions, today, cancellation);

    /// <inheritdoc cref="CourseFinder.NearMissesAsync"/>
    public async Task<IReadOnlyList<RankedCourse>> NearMissesAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation) =>
        await SuitingAsync(await finder.NearMissesAsync(need, conditions, today, cancellation), need, conditions, today, cancellation);

    private async Task<IReadOnlyList<RankedCourse>> SuitingAsync(
        IReadOnlyList<RankedCourse> ranked, LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        if (ranked.Count == 0)
            return ranked;
        if (need.Experience is null)
            return need.Age is { Value: var age } ? await AdmittingAsync(ranked, age, cancellation) : ranked;

        var whole = await finder.CompleteAsync(ranked, conditions, today, cancellation);
        var byKey = ranked.ToDictionary(course => course.Key);
        return [.. Suitability.Ordered(Suitability.Admitting(whole, need), need.Experience).Select(found => byKey[found.Course.Key])];
    }

    private async Task<IReadOnlyList<RankedCourse>> AdmittingAsync(IReadOnlyList<RankedCourse> ranked, int age, CancellationToken cancellation)
    {
        var keys = ranked.Select(course => course.Key).ToList();
        var telling = await database.Courses.Where(course => keys.Contains(course.Key)).Where(RequirementReader.MayTellAge).ToListAsync(cancellation);
        var closed = telling.Where(course => !Suitability.Admits(course, age)).Select(course => course.Key).ToHashSet();
        return closed.Count == 0 ? ranked : [.. ranked.Where(course => !closed.Contains(course.Key))];
    }
}
