using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Curating;
using LearningAdvisor.Api.Schema.Policies;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The GraphQL type <c>ReviewItem</c> over the record of the same name. Whoever hands one out has checked that a counsellor asks.</summary>
internal static class ReviewItemType
{
    public const string Name = "ReviewItem";

    private static readonly ObjectType Need = new("ReviewNeed", () =>
    [
        Field.Of<ReviewNeeds>("reason", ReviewEnums.Need.NonNull, need => need),
        Field.Of<ReviewNeeds>("points", Scalars.Int.NonNull, need => ReviewPoints.Of(need), "What it adds to the score."),
        Field.Of<ReviewNeeds>("explanation", Scalars.String.NonNull, need => ReviewEnums.Of(need)),
    ], "A cause to look at a reply, with what it counts.");

    public static ObjectType Type { get; } = new(Name, () => [.. Own(), .. Related()], "A turn in the counsellors' queue.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is ReviewItem,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<ReviewItem> Columns { get; } = new(nameof(ReviewItem.Key), new Dictionary<string, string[]>
    {
        ["id"] = [nameof(ReviewItem.TurnKey)],
        ["turn"] = [nameof(ReviewItem.TurnKey)],
        ["consultation"] = [nameof(ReviewItem.TurnKey)],
        ["comment"] = [nameof(ReviewItem.TurnKey)],
        ["curatedAnswerId"] = [nameof(ReviewItem.TurnKey)],
        ["recommendations"] = [nameof(ReviewItem.TurnKey)],
        ["reviews"] = [],
        ["heldReply"] = [nameof(ReviewItem.TurnKey)],
    });

    private static readonly string[] InEveryRow = ["id", "rank", "__typename"];

    // Of a suggestion whose course nobody asks for.
    private static readonly Columns<Recommendation> Suggested = new(
        nameof(Recommendation.Key),
        new Dictionary<string, string[]> { ["decision"] = [], ["reviews"] = [], ["recommendation"] = [], ["learned"] = [nameof(Recommendation.CourseKey)] },
        nameof(Recommendation.TurnKey),
        nameof(Recommendation.Rank));

    /// <summary>The item of a turn; null when the turn is not in the queue.</summary>
    public static async Task<ReviewItem?> FindAsync(RequestContext request, Guid turn, CancellationToken cancellation)
    {
        await using var database = await request.DatabaseAsync();
        return await database.ReviewItems.FirstOrDefaultAsync(item => item.TurnKey == turn, cancellation);
    }

    private static IEnumerable<Field> Own() =>
    [
        NodeType.IdOf<ReviewItem>(Name, item => item.TurnKey),
        Field.Of<ReviewItem>("state", ReviewEnums.State.NonNull, item => item.State),
        Field.Of<ReviewItem>("score", Scalars.Int.NonNull, item => item.Score, "How much it needs a counsellor: the points of its needs, 0 for none."),
        Field.Of<ReviewItem>("needs", Need.NonNull.List.NonNull, item => ReviewPoints.Needs.Where(need => item.Needs.HasFlag(need)), "What the score is made of, the greatest first.", listSize: Costs.UpTo(5)),
        Field.Of<ReviewItem>("version", Scalars.Int.NonNull, item => item.Version, "To be passed with a review of the reply as a whole, from 1."),
        Field.Of<ReviewItem>("askedAt", CustomScalars.DateTime.NonNull, item => Instants.Utc(item.AskedAt)),
        Field.Of<ReviewItem>("decidedAt", CustomScalars.DateTime, item => Instants.Utc(item.DecidedAt), "Of the last review; null while there is none."),
    ];

    private static IEnumerable<Field> Related() =>
    [
        new Field("turn", TurnType.Type.NonNull, "The question, personal data masked, and the reply.")
        {
            ResolveBatch = context => ByTurn(async (database, keys, cancellation) => await database.Turns
                .Where(turn => keys.Contains(turn.Key))
                .For(context.Selection)
                .ToDictionaryAsync(turn => turn.Key, object? (turn) => turn, cancellation))(context),
        },
        new Field("consultation", ConsultationType.Type.NonNull, "The whole talk that the turn belongs to.")
        {
            ResolveBatch = ByTurn(async (database, keys, cancellation) => await database.Turns
                .Where(turn => keys.Contains(turn.Key))
                .Select(turn => new { turn.Key, turn.Consultation })
                .ToDictionaryAsync(turn => turn.Key, object? (turn) => turn.Consultation, cancellation)),
        },
        new Field("comment", Scalars.String, "What the resident said about the reply, personal data masked.")
        {
            ResolveBatch = ByTurn(async (database, keys, cancellation) => await database.Turns
                .Where(turn => keys.Contains(turn.Key))
                .Select(turn => new { turn.Key, turn.Comment })
                .ToDictionaryAsync(turn => turn.Key, object? (turn) => turn.Comment, cancellation)),
        },
        new Field("curatedAnswerId", Scalars.Id, "The curated answer that the reply was; null for a generated one.")
        {
            ResolveBatch = ByTurn(async (database, keys, cancellation) => (await database.Turns
                .Where(turn => keys.Contains(turn.Key))
                .Select(turn => new { turn.Key, turn.Reply })
                .ToListAsync(cancellation)).ToDictionary(turn => turn.Key, object? (turn) => turn.Reply is { } reply && StoredReply.FromJson(reply).Curated is { } curated ? GlobalId.Of(CuratedTypes.Name, curated.Key) : null)),
        },
        HeldReplyType.OfItem,
        new Field("recommendations", ReviewType.Recommendation.NonNull.List.NonNull, "The reply's, best first.") { ResolveBatch = RecommendationsAsync, ListSize = Costs.UpTo(5) },
        new Field("reviews", ReviewType.Type.NonNull.List.NonNull, "Of the reply as a whole, the first one first.")
        {
            ListSize = Costs.UpTo(5),
            ResolveBatch = Batch.ToMany<ReviewItem, long, Review>(
                item => item.Key,
                async (database, items, cancellation) => (await database.Reviews
                    .Where(review => items.Contains(review.ItemKey) && review.RecommendationKey == null)
                    .OrderBy(review => review.Version)
                    .ToListAsync(cancellation)).ToLookup(review => review.ItemKey)),
        },
    ];

    private static async ValueTask<IReadOnlyList<object?>> RecommendationsAsync(BatchContext context)
    {
        var items = context.ParentsAs<ReviewItem>();
        var (keys, turns) = (items.Select(item => item.Key).ToList(), items.Select(item => item.TurnKey).ToList());
        await using var database = await context.Request.DatabaseAsync();
        var rows = database.Recommendations.Where(one => turns.Contains(one.TurnKey));
        // A row of the queue, and the answer to a decision, tell who has decided and nothing of what was suggested.
        var isTold = context.Selection.Below("recommendation").FieldNames.Except(InEveryRow).Any();
        var recommendations = await (isTold ? rows : rows.Select(Suggested.Projection(context.Selection.FieldNames))).ToListAsync(context.CancellationToken);
        var reviews = await database.Reviews
            .Where(review => keys.Contains(review.ItemKey) && review.RecommendationKey != null)
            .ToListAsync(context.CancellationToken);
        var (ofTurn, ofItem) = (recommendations.ToLookup(one => one.TurnKey), reviews.ToLookup(review => review.ItemKey));
        return [.. items.Select(item => ReviewedRecommendation.Of(ofTurn[item.TurnKey], ofItem[item.Key]))];
    }

    private static BatchResolver ByTurn(Func<CatalogueContext, List<Guid>, CancellationToken, Task<Dictionary<Guid, object?>>> load) => async context =>
    {
        var turns = context.ParentsAs<ReviewItem>().Select(item => item.TurnKey).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var values = await load(database, turns, context.CancellationToken);
        return [.. turns.Select(turn => values.GetValueOrDefault(turn))];
    };
}
