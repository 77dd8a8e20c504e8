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

    // Nearer to the best than this, a course has the subject in its title; below it, often in passing: 學唱老歌 on a 手機.
    private const double Foremost = 0.82;
    private const int Candidates = 60;
    private const int RelaxedCandidates = 300;

    /// <summary>Courses that keep every hard wish, best first.</summary>
    /// <param name="conditions">The need's wishes; the hard ones filter, the soft ones order.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    /// <param name="exclude">Keys that were shown before.</param>
    public async Task<IReadOnlyList<RankedCourse>> FittingAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, IReadOnlyCollection<long> exclude, CancellationToken cancellation)
    {
        var offer = new Offer(need, conditions.Where(condition => condition.Wish.Hard), today) { Exclude = exclude };
        var found = need.TopicText.Length > 0 ? await NearTheBestAsync(need.TopicText, offer, cancellation) : await SoonestAsync(offer, cancellation);
        return Ordered(found, conditions, today);
    }

    /// <summary>The same, whole, for who must read them all.</summary>
    public async Task<IReadOnlyList<FoundCourse>> WholeAsync(LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation) =>
        await CompleteAsync(await FittingAsync(need, conditions, today, [], cancellation), conditions, today, cancellation);

    /// <summary>Courses on the topic that could be suggested if hard wishes were dropped, with the wishes each one breaks.</summary>
    public async Task<IReadOnlyList<RankedCourse>> NearMissesAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        var offer = new Offer(need, conditions.Where(condition => condition.Wish.Hard && !condition.CanBeRelaxed), today);
        var found = need.TopicText.Length > 0 ? await OnTopicAsync(need.TopicText, offer, RelaxedCandidates, cancellation) : await SoonestAsync(offer, cancellation);
        return Ordered(found, conditions, today);
    }

    /// <summary>Whole courses for ranked ones, in their order. One that has changed meanwhile so that it breaks what it kept is left out.</summary>
    /// <param name="conditions">Those that it was ranked with.</param>
    public async Task<IReadOnlyList<FoundCourse>> CompleteAsync(
        IEnumerable<RankedCourse> ranked, IReadOnlyList<WishCondition> conditions, DateOnly today, CancellationToken cancellation)
    {
        var wanted = ranked.ToDictionary(course => course.Key);
        var found = new List<FoundCourse>();
        foreach (var course in await LoadAsync([.. wanted.Keys], cancellation))
        {
            var status = RegistrationRules.StatusOf(course, today);
            var broken = conditions.Where(condition => !condition.IsMetBy(course)).ToList();
            if (status is not (RegistrationStatus.Full or RegistrationStatus.Closed) && broken.All(wanted[course.Key].Broken.Contains))
                found.Add(new FoundCourse(course, wanted[course.Key].Score, status, [.. conditions.Except(broken)], broken) { Parts = wanted[course.Key].Parts });
        }

        return found;
    }

    /// <summary>Whole courses for what is to be shown, in the order of the keys; unknown or retired keys are left out.</summary>
    public Task<IReadOnlyList<Course>> LoadAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation) => search.WholeAsync(keys, cancellation);

    /// <summary>Whether a course scores so near the best one that it is as clearly about the subject.</summary>
    internal static bool IsForemost(double score, double best) => score >= Foremost * best;

    private async Task<IReadOnlyList<OutlinedHit>> NearTheBestAsync(string topic, Offer offer, CancellationToken cancellation)
    {
        var fitting = await OnTopicAsync(topic, offer, Candidates, cancellation);
        var best = fitting.Select(hit => hit.Score).DefaultIfEmpty(0).Max();
        if (best >= Clear)
            return fitting;

        var anywhere = await search.FindAsync(topic, Offer.OfAll(offer.Today).InMemory, 1, SameBand, cancellation);
        if (anywhere.Count == 0 || (fitting.Count > 0 && best >= NearBest * anywhere[0].Score))
            return fitting;
        return anywhere[0].Score >= OnTopic ? await DescribedAlikeAsync(topic, anywhere[0].Outline.Key, offer, cancellation) : [];
    }

    // 毛線編織 and 鉤針玩偶, described by the same sentence: one subject under two titles, of which the question named one. Only within
    // a category, since 歡迎報名 describes everything.
    private async Task<IReadOnlyList<OutlinedHit>> DescribedAlikeAsync(string topic, long best, Offer offer, CancellationToken cancellation)
    {
        if ((await LoadAsync([best], cancellation)) is not [{ Summary: { Length: > 0 } summary, Category: { Length: > 0 } category }])
            return [];

        var hits = await search.FindAsync(topic, offer.InMemory, Candidates, 0, cancellation);
        var alike = (await LoadAsync([.. hits.Select(hit => hit.Outline.Key)], cancellation)).Where(course => course.Summary == summary && course.Category == category).Select(course => course.Key).ToHashSet();
        return [.. hits.Where(hit => alike.Contains(hit.Outline.Key))];
    }

    private async Task<IReadOnlyList<OutlinedHit>> OnTopicAsync(string topic, Offer offer, int top, CancellationToken cancellation)
    {
        var hits = await search.FindAsync(topic, offer.InMemory, top, SameBand, cancellation);
        return [.. hits.Where(hit => hit.Score >= OnTopic)];
    }

    private async Task<IReadOnlyList<OutlinedHit>> SoonestAsync(Offer offer, CancellationToken cancellation)
    {
        var today = offer.Today;
        var keys = await database.Courses
            .Where(course => course.RetiredAt == null).Where(offer.InDatabase)
            .OrderBy(course => course.RegistrationOpens == null || course.RegistrationOpens > today)
            .ThenBy(course => course.StartsOn == null || course.StartsOn < today).ThenBy(course => course.StartsOn).ThenBy(course => course.Key)
            .Select(course => course.Key)
            .Take(Candidates)
            .ToListAsync(cancellation);
        return (await LoadAsync(keys, cancellation)).Select(course => new OutlinedHit(course, 1.0)).ToList();
    }

    private static IReadOnlyList<RankedCourse> Ordered(IReadOnlyList<OutlinedHit> found, IReadOnlyList<WishCondition> conditions, DateOnly today)
    {
        var best = found.Select(hit => hit.Score).DefaultIfEmpty(0).Max();
        return found
            .Select(hit => (Course: hit.Outline, Ranked: new RankedCourse(
                hit.Outline.Key,
                hit.Score,
                RegistrationRules.StatusOf(hit.Outline, today),
                conditions.Where(condition => condition.IsMetBy(hit.Outline)).ToList(),
                conditions.Where(condition => !condition.IsMetBy(hit.Outline)).ToList())
            { Parts = hit.Parts },
                hit.Learned))
            .OrderBy(found => found.Ranked.Status == RegistrationStatus.Open ? 0 : 1)
            .ThenByDescending(found => IsForemost(found.Ranked.Score, best))
            .ThenByDescending(found => found.Ranked.Met.Count)
            // What reviews taught counts among courses that are as open, as much on topic and meet as many wishes, and nowhere else.
            .ThenByDescending(found => Math.Round(found.Ranked.Score + found.Learned, 2))
            .ThenBy(found => found.Course.StartsOn ?? DateOnly.MaxValue)
            .ThenBy(found => found.Course.Key)
            .Select(found => found.Ranked)
            .ToList();
    }

    /// <summary>What may be suggested at all, meets the conditions, and is not about a subject that was refused.</summary>
    private sealed record Offer(LearningNeed Need, IEnumerable<WishCondition> Conditions, DateOnly Today)
    {
        public IReadOnlyCollection<long> Exclude { get; init; } = [];

        public CourseConditions InMemory => new([CompiledConditions.Of(RegistrationRules.CanBeSuggested(Today)), .. Conditions.Select(condition => (Func<Course, bool>)condition.IsMetBy)])
        {
            WithoutConcepts = Avoided,
            WithoutKeys = Exclude,
        };

        public Expression<Func<Course, bool>> InDatabase
        {
            get
            {
                var (avoided, seen) = (Avoided, Exclude.ToList());
                var where = Conditions.Aggregate(RegistrationRules.CanBeSuggested(Today), (all, condition) => all.And(condition.Holds));
                if (avoided.Count > 0)
                    where = where.And(course => !course.Concepts.Any(concept => avoided.Contains(concept.ConceptId)));
                return seen.Count > 0 ? where.And(course => !seen.Contains(course.Key)) : where;
            }
        }

        private List<string> Avoided => Need.AvoidedConcepts.IsDefaultOrEmpty ? [] : [.. Need.AvoidedConcepts];

        public static Offer OfAll(DateOnly today) => new(LearningNeed.Nothing, [], today);
    }
}

/// <summary>A course on the topic, with the wishes it meets and those it breaks; whole by <see cref="CourseFinder.CompleteAsync"/>.</summary>
public sealed record RankedCourse(
    long Key, double Score, RegistrationStatus Status, IReadOnlyList<WishCondition> Met, IReadOnlyList<WishCondition> Broken)
{
    /// <inheritdoc cref="OutlinedHit.Parts"/>
    public Func<IReadOnlyList<ScorePart>>? Parts { get; init; }
}

/// <summary>The same with the course itself.</summary>
public sealed record FoundCourse(
    Course Course, double Score, RegistrationStatus Status, IReadOnlyList<WishCondition> Met, IReadOnlyList<WishCondition> Broken)
{
    /// <inheritdoc cref="OutlinedHit.Parts"/>
    public Func<IReadOnlyList<ScorePart>>? Parts { get; init; }
}
