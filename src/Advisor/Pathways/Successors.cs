using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Finds what can be taken after a course: what builds on it first, then its series, then the same subject farther on.</summary>
public sealed class Successors(CatalogueContext database, CourseFinder finder, Thesaurus thesaurus)
{
    // A provider's courses on one subject; more than these are runs of the same.
    private const int MostRelated = 80;

    // The steps of one path are on one subject. The service lives as long as a turn.
    private readonly Dictionary<LearningNeed, IReadOnlyList<FoundCourse>> _onSubject = [];

    // What a summary or a category names in passing weighs no more.
    private const double InTitle = 0.5;

    /// <param name="earlier">The course that is over by then.</param>
    /// <param name="conditions">The resident's wishes: what breaks one stands last, with that wish in <see cref="FoundCourse.Broken"/>.</param>
    /// <param name="today">Today in Asia/Taipei; only what may be suggested then is found.</param>
    /// <returns>Best first; what keeps every hard wish before what does not.</returns>
    public async Task<IReadOnlyList<Successor>> AfterAsync(
        Course earlier, LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        var subjects = await SubjectsAsync(earlier, cancellation);
        var keys = await RelatedAsync(earlier, subjects, today, cancellation);
        var found = new Dictionary<long, FoundCourse>();
        foreach (var course in await finder.LoadAsync(keys, cancellation))
            found[course.Key] = Judged(course, conditions, today);
        foreach (var course in await OnSubjectAsync(need, subjects, conditions, today, cancellation))
            found.TryAdd(course.Course.Key, course);

        var about = await ConceptsAsync(found.Keys, cancellation);
        var below = subjects.SelectMany(thesaurus.WithNarrower).Except(subjects).ToHashSet(StringComparer.Ordinal);
        var admitted = Suitability.Admitting([.. found.Values.Where(course => course.Broken.All(condition => !condition.Wish.Hard || condition.CanBeRelaxed))], need);
        return admitted
            .Select(course => (Found: course, Why: Successions.Between(
                earlier, course.Course, about[course.Course.Key].Any(concept => subjects.Contains(concept) || below.Contains(concept)), about[course.Course.Key].Any(below.Contains))))
            .Where(next => next.Why is not null)
            .Select(next => new Successor(next.Found, next.Why!.Value))
            .OrderBy(next => next.Found.Broken.Any(condition => condition.Wish.Hard))
            .ThenBy(next => next.Why)
            .ThenBy(next => CourseStage.Of(next.Found.Course).Level ?? CourseLevel.Beginner)
            .ThenBy(next => next.Found.Course.StartsOn ?? DateOnly.MaxValue)
            .ThenBy(next => next.Found.Course.Key)
            .ToList();
    }

    // What the course is surest to be about: its title's concepts.
    private async Task<IReadOnlyList<string>> SubjectsAsync(Course course, CancellationToken cancellation)
    {
        var concepts = await database.Courses.Where(one => one.Key == course.Key).SelectMany(one => one.Concepts)
            .Select(concept => new { concept.ConceptId, concept.Weight }).ToListAsync(cancellation);
        var surest = concepts.Select(concept => concept.Weight).DefaultIfEmpty(0).Max();
        return [.. concepts.Where(concept => concept.Weight >= surest && thesaurus.IsSubject(concept.ConceptId)).Select(concept => concept.ConceptId).Order(StringComparer.Ordinal)];
    }

    // Its provider's courses that belong to it in any way, and those of others on its subject that name it. Both come by an index: to ask
    // all prerequisites of a source takes a tenth of a second at 50,000 courses.
    private async Task<IReadOnlyList<long>> RelatedAsync(Course earlier, IReadOnlyList<string> subjects, DateOnly today, CancellationToken cancellation)
    {
        var (source, code, series, provider, concepts) = (earlier.Source, earlier.Code, earlier.Series, earlier.InstitutionKey, subjects.ToList());
        var onSubject = database.CourseConcepts.Where(concept => concepts.Contains(concept.ConceptId)).Select(concept => concept.CourseKey);
        var offered = database.Courses.Where(course => course.RetiredAt == null && course.Source == source && course.Key != earlier.Key).Where(RegistrationRules.CanBeSuggested(today));
        var naming = await offered.Where(course => onSubject.Contains(course.Key) && course.Prerequisites.Contains(code))
            .OrderBy(course => course.StartsOn == null).ThenBy(course => course.StartsOn).ThenBy(course => course.Key)
            .Select(course => course.Key).Take(MostRelated).ToListAsync(cancellation);
        if (provider is null)
            return naming;

        var own = await offered
            .Where(course => course.InstitutionKey == provider
                && (course.Prerequisites.Contains(code) || (series != null && course.Series == series) || onSubject.Contains(course.Key)))
            .OrderBy(course => course.StartsOn == null).ThenBy(course => course.StartsOn).ThenBy(course => course.Key)
            .Select(course => course.Key).Take(MostRelated).ToListAsync(cancellation);
        return [.. naming.Union(own)];
    }

    private async Task<IReadOnlyList<FoundCourse>> OnSubjectAsync(
        LearningNeed need, IReadOnlyList<string> subjects, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        if (subjects.Count == 0)
            return [];

        var named = need with { TopicText = thesaurus[subjects[0]]!.Name("zh-TW") };
        if (!_onSubject.TryGetValue(named, out var fitting))
            _onSubject[named] = fitting = await finder.WholeAsync(named, conditions, today, cancellation);
        return fitting;
    }

    private async Task<ILookup<long, string>> ConceptsAsync(IEnumerable<long> courses, CancellationToken cancellation)
    {
        var keys = courses.ToList();
        var pairs = await database.Courses.Where(course => keys.Contains(course.Key)).SelectMany(course => course.Concepts)
            .Where(concept => concept.Weight > InTitle)
            .Select(concept => new { concept.CourseKey, concept.ConceptId }).ToListAsync(cancellation);
        return pairs.ToLookup(pair => pair.CourseKey, pair => pair.ConceptId);
    }

    private static FoundCourse Judged(Course course, IReadOnlyList<WishCondition> conditions, DateOnly today) => new(
        course,
        1,
        RegistrationRules.StatusOf(course, today),
        [.. conditions.Where(condition => condition.IsMetBy(course))],
        [.. conditions.Where(condition => !condition.IsMetBy(course))]);
}

/// <summary>A course that can follow another.</summary>
public sealed record Successor(FoundCourse Found, Succession Why);
