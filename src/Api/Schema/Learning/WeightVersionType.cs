using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The GraphQL types <c>WeightVersion</c> and <c>WeightChange</c>.</summary>
internal static class WeightVersionType
{
    public const string Name = "WeightVersion";

    /// <summary>Reviews that are shown behind a weight.</summary>
    private const int MostReviews = 20;

    private static readonly ObjectType Change = new("WeightChange", () =>
    [
        new Field("course", CourseType.Type, "As it is now, retired ones included.") { ResolveBatch = CourseType.Of<WeightChange>(change => change.CourseKey) },
        Field.Of<WeightChange>("topicId", Scalars.String.NonNull, change => change.ConceptId, "The subject in the thesaurus that residents asked for."),
        new Field("topic", Scalars.String.NonNull, "The subject's name in Chinese.") { Resolve = context => new(NameOf(context.RequestServices, context.Parent<WeightChange>().ConceptId)) },
        Field.Of<WeightChange>("weight", Scalars.Float.NonNull, change => change.Weight, $"What it adds to the course's place, at most {LearnedWeight.Most} either way; 0 where this version has none."),
        Field.Of<WeightChange>("inUse", Scalars.Float.NonNull, change => change.InUse, "The same by the version in use."),
        Field.Of<WeightChange>("counsellors", Scalars.Int.NonNull, change => change.Counsellors, "Distinct ones whose reviews are behind it."),
        Field.Of<WeightChange>("praises", Scalars.Int.NonNull, change => change.Praises, "Reviews that say that the course fits."),
        Field.Of<WeightChange>("faults", Scalars.Int.NonNull, change => change.Faults, "Reviews that say that it does not, or that another fits better."),
        new Field("reviews", ReviewType.Type.NonNull.List.NonNull, $"Those about this course and subject, the newest first, {MostReviews} at most.") { ResolveBatch = ReviewsAsync, ListSize = Costs.UpTo(5) },
    ], "What reviews add to a course's place where residents ask for a subject.");

    public static ObjectType Type { get; } = new(Name, () =>
    [
        Field.Of<WeightVersion>("id", Scalars.Id.NonNull, version => GlobalId.Of(Name, version.Key)),
        Field.Of<WeightVersion>("number", Scalars.Int.NonNull, version => (int)version.Key),
        Field.Of<WeightVersion>("state", LearningEnums.State.NonNull, version => version.State),
        Field.Of<WeightVersion>("madeAt", CustomScalars.DateTime.NonNull, version => Instants.Utc(version.MadeAt)),
        Field.Of<WeightVersion>("madeBy", Scalars.String.NonNull, version => version.MadeBy),
        Field.Of<WeightVersion>("halfLifeDays", Scalars.Int.NonNull, version => version.HalfLifeDays, "Days after which a review counted half as much."),
        Field.Of<WeightVersion>("opinions", Scalars.Int.NonNull, version => version.Opinions, "What reviews said of courses, all together."),
        Field.Of<WeightVersion>("counsellors", Scalars.Int.NonNull, version => version.Counsellors, "Distinct ones who said it."),
        Field.Of<WeightVersion>("switchedAt", CustomScalars.DateTime, version => Instants.Utc(version.SwitchedAt), "When it was last switched on; null where it never was."),
        Field.Of<WeightVersion>("switchedBy", Scalars.String, version => version.SwitchedBy),
        new Field("gateRun", GateRunType.Type, "The last trial with the approved cases; null where there was none.") { ResolveBatch = RunsAsync },
        new Field("changes", Change.NonNull.List.NonNull, "The weights that differ most from those in use first, then the heaviest.", [new InputValue("first", Scalars.Int, "At most that many, 100 at most.", "20")])
        {
            Resolve = ChangesAsync,
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage with { SizedFields = [] },
        },
    ], "All weights that were computed at one time.");

    /// <summary>What a row is loaded with.</summary>
    public static Columns<WeightVersion> Columns { get; } = new(nameof(WeightVersion.Key), new Dictionary<string, string[]>
    {
        ["gateRun"] = [nameof(WeightVersion.GateRunKey)],
        ["changes"] = [],
    });

    /// <summary>A subject's name in Chinese; its id where the thesaurus has it no more.</summary>
    public static string NameOf(IServiceProvider services, string concept) => services.GetRequiredService<Thesaurus>()[concept]?.Name("zh-TW") ?? concept;

    private static async ValueTask<IReadOnlyList<object?>> RunsAsync(BatchContext context)
    {
        var wanted = context.ParentsAs<WeightVersion>().Select(version => version.GateRunKey).ToList();
        var keys = wanted.OfType<long>().Distinct().ToList();
        await using var database = await context.Request.DatabaseAsync();
        var runs = await database.GateRuns.Where(run => keys.Contains(run.Key)).ToDictionaryAsync(run => run.Key, context.CancellationToken);
        return [.. wanted.Select(key => key is { } known ? runs.GetValueOrDefault(known) : null)];
    }

    private static async ValueTask<object?> ChangesAsync(ResolveContext context)
    {
        var size = PageArguments.Of(context.Arguments).Size;
        var key = context.Parent<WeightVersion>().Key;
        await using var database = await context.Request.DatabaseAsync();
        var live = await WeightDesk.InUse(database).Select(version => version.Key).FirstOrDefaultAsync(context.CancellationToken);
        var weights = (await database.LearnedWeights.Where(weight => weight.VersionKey == key || weight.VersionKey == live).ToListAsync(context.CancellationToken))
            .ToLookup(weight => (weight.ConceptId, weight.CourseKey));
        return weights
            .Select(same => WeightChange.Of(same.FirstOrDefault(weight => weight.VersionKey == key), same.FirstOrDefault(weight => weight.VersionKey == live)))
            .OrderByDescending(change => Math.Abs(change.Weight - change.InUse)).ThenByDescending(change => Math.Abs(change.Weight)).ThenBy(change => change.CourseKey)
            .Take(size).ToList();
    }

    private static async ValueTask<IReadOnlyList<object?>> ReviewsAsync(BatchContext context)
    {
        var changes = context.ParentsAs<WeightChange>();
        var (topics, courses) = (changes.Select(change => change.ConceptId).Distinct().ToList(), changes.Select(change => change.CourseKey).Distinct().ToList());
        await using var database = await context.Request.DatabaseAsync();
        var read = await (
            from review in database.Reviews
            join item in database.ReviewItems on review.ItemKey equals item.Key
            join turn in database.Turns on item.TurnKey equals turn.Key
            join suggested in database.Recommendations on turn.Key equals suggested.TurnKey
            where topics.Contains(turn.Topic!) && (review.RecommendationKey == null || review.RecommendationKey == suggested.Key)
                && (courses.Contains(suggested.CourseKey) || courses.Contains(review.InsteadKey!.Value))
            orderby review.DecidedAt descending
            select new { Review = review, turn.Topic, suggested.CourseKey }).ToListAsync(context.CancellationToken);
        return
        [
            .. changes.Select(change => read
                .Where(one => one.Topic == change.ConceptId && (one.CourseKey == change.CourseKey || one.Review.InsteadKey == change.CourseKey))
                .Select(one => one.Review).DistinctBy(review => review.Key).Take(MostReviews).ToList<Review>()),
        ];
    }
}

/// <summary>A weight beside that of the version in use.</summary>
internal sealed record WeightChange(long CourseKey, string ConceptId, double Weight, double InUse, int Counsellors, int Praises, int Faults)
{
    /// <param name="own">Of the version that is looked at; null where it has none.</param>
    /// <param name="live">Of the version in use; null where it has none. One of the two is there.</param>
    public static WeightChange Of(LearnedWeight? own, LearnedWeight? live)
    {
        var known = own ?? live!;
        return new WeightChange(known.CourseKey, known.ConceptId, own?.Weight ?? 0, live?.Weight ?? 0, known.Counsellors, known.Praises, known.Faults);
    }
}
