using System.Linq.Expressions;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>Finds what may be suggested for a need: filtered by every hard wish first, then ranked.</summary>
public sealed class CourseFinder(CatalogueContext database, CourseSearch search)
{
    // Measured over generated catalogues: below it a hit shares a stray word with the question and no subject.
    private const double OnTopic = 0.12;

    // A fit this clear needs no comparison; a weaker one must not be far from the best that the catalogue has on the topic,
    // or else the resident is better served by that one and a wish loosened.
    private const double Clear = 0.40;
    private const double NearBest = 0.38;

    // What scores this near the best is as much on topic; among those, the wishes and the dates decide.
    private const double SameBand = 0.72;
    private const int Candidates = 60;
    private const int RelaxedCandidates = 300;

    /// <summary>Courses that keep every hard wish, best first.</summary>
    /// <param name="conditions">The need's wishes; the hard ones filter, the soft ones order.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    /// <param name="exclude">Keys that were shown before.</param>
    public async Task<IReadOnlyList<FoundCourse>> FittingAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, IReadOnlyCollection<long> exclude, CancellationToken cancellation)
    {
        var where = Offered(need, today);
        foreach (var condition in conditions.Where(c => c.Wish.Hard))
            where = where.And(condition.Holds);
        if (exclude.Count > 0)
        {
            var seen = exclude.ToList();
            where = where.And(course => !seen.Contains(course.Key));
        }

        var found = need.TopicText.Length > 0
            ? await NearTheBestAsync(need.TopicText, where, today, cancellation)
            : await SoonestAsync(where, today, cancellation);
        return Ordered(found, conditions, today);
    }

    /// <summary>Courses on the topic that could be suggested if hard wishes were dropped, with the wishes each one breaks.</summary>
    public async Task<IReadOnlyList<FoundCourse>> NearMissesAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        var where = Offered(need, today);
        foreach (var condition in conditions.Where(c => c.Wish.Hard && !c.CanBeRelaxed))
            where = where.And(condition.Holds);

        var found = need.TopicText.Length > 0
            ? await OnTopicAsync(need.TopicText, where, RelaxedCandidates, cancellation)
            : await SoonestAsync(where, today, cancellation);
        return Ordered(found, conditions, today);
    }

    /// <summary>Whole courses for what is to be shown, in the order of the keys; unknown or retired keys are left out.</summary>
    public async Task<IReadOnlyList<Course>> LoadAsync(IReadOnlyList<long> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToList();
        var loaded = await database.Courses
            .Include(course => course.Sessions).Include(course => course.Institution)
            .Where(course => wanted.Contains(course.Key) && course.RetiredAt == null)
            .AsSplitQuery()
            .ToDictionaryAsync(course => course.Key, cancellation);
        return wanted.Where(loaded.ContainsKey).Select(key => loaded[key]).ToList();
    }

    // What may be suggested at all, and is not about a subject that was refused.
    private static Expression<Func<Course, bool>> Offered(LearningNeed need, DateOnly today)
    {
        var offered = RegistrationRules.CanBeSuggested(today);
        if (need.AvoidedConcepts.IsDefaultOrEmpty)
            return offered;

        var avoided = need.AvoidedConcepts.ToList();
        return offered.And(course => !course.Concepts.Any(concept => avoided.Contains(concept.ConceptId)));
    }

    private async Task<IReadOnlyList<(Course Course, double Score)>> NearTheBestAsync(
        string topic, Expression<Func<Course, bool>> where, DateOnly today, CancellationToken cancellation)
    {
        var fitting = await OnTopicAsync(topic, where, Candidates, cancellation);
        var best = fitting.Select(item => item.Score).DefaultIfEmpty(0).Max();
        if (fitting.Count == 0 || best >= Clear)
            return fitting;

        var anywhere = await search.FindAsync(topic, RegistrationRules.CanBeSuggested(today), 1, cancellation);
        return best >= NearBest * anywhere.Select(hit => hit.Score).FirstOrDefault() ? fitting : [];
    }

    private async Task<IReadOnlyList<(Course Course, double Score)>> OnTopicAsync(
        string topic, Expression<Func<Course, bool>> where, int top, CancellationToken cancellation)
    {
        var hits = await search.FindAsync(topic, where, top, cancellation);
        var best = hits.Count > 0 ? hits[0].Score : 0;
        var near = hits.Where(hit => hit.Score >= OnTopic && hit.Score >= SameBand * best).ToDictionary(hit => hit.CourseKey, hit => hit.Score);
        var courses = await LoadAsync(near.Keys.ToList(), cancellation);
        return courses.Select(course => (course, near[course.Key])).ToList();
    }

    private async Task<IReadOnlyList<(Course Course, double Score)>> SoonestAsync(
        Expression<Func<Course, bool>> where, DateOnly today, CancellationToken cancellation)
    {
        var keys = await database.Courses
            .Where(course => course.RetiredAt == null).Where(where)
            .OrderBy(course => course.RegistrationOpens == null || course.RegistrationOpens > today)
            .ThenBy(course => course.StartsOn == null || course.StartsOn < today).ThenBy(course => course.StartsOn).ThenBy(course => course.Key)
            .Select(course => course.Key)
            .Take(Candidates)
            .ToListAsync(cancellation);
        return (await LoadAsync(keys, cancellation)).Select(course => (course, 1.0)).ToList();
    }

    private static IReadOnlyList<FoundCourse> Ordered(
        IReadOnlyList<(Course Course, double Score)> found, IReadOnlyList<WishCondition> conditions, DateOnly today) =>
        found
            .Select(item => new FoundCourse(
                item.Course,
                item.Score,
                RegistrationRules.StatusOf(item.Course, today),
                conditions.Where(condition => condition.IsMetBy(item.Course)).ToList(),
                conditions.Where(condition => !condition.IsMetBy(item.Course)).ToList()))
            .OrderBy(course => course.Status == RegistrationStatus.Open ? 0 : 1)
            .ThenByDescending(course => course.Met.Count)
            .ThenByDescending(course => Math.Round(course.Score, 2))
            .ThenBy(course => course.Course.StartsOn ?? DateOnly.MaxValue)
            .ThenBy(course => course.Course.Key)
            .ToList();
}

/// <summary>A course on the topic, with the wishes it meets and those it breaks.</summary>
public sealed record FoundCourse(
    Course Course, double Score, RegistrationStatus Status, IReadOnlyList<WishCondition> Met, IReadOnlyList<WishCondition> Broken);
