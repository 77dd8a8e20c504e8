using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The GraphQL type <c>Recall</c> over the record of the same name. Whoever hands one out has checked that a counsellor asks.</summary>
internal static class RecallType
{
    public const string Name = "Recall";

    private static readonly ObjectType Difference = new("RecallDifference", () =>
    [
        Field.Of<FactDifference>("fact", RecallEnums.Fact.NonNull, difference => difference.Fact),
        Field.Of<FactDifference>("said", Scalars.String.NonNull, difference => difference.Said, "As the reply said it, in a form without language: `500 TWD`, `2026-03-05`, `WEDNESDAY 19:00–21:00`."),
        Field.Of<FactDifference>("now", Scalars.String, difference => difference.Now, "As the record says it now; null where it does not say any more, or is gone."),
    ], "A fact that is not as the reply said.");

    public static ObjectType Type { get; } = new(Name, () => [.. Own(), .. Related()], "A reply that a change of the catalogue has made wrong.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Recall,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<Recall> Columns { get; } = new(nameof(Recall.Key), new Dictionary<string, string[]>
    {
        ["turn"] = [nameof(Recall.TurnKey)],
        ["recommendation"] = [nameof(Recall.TurnKey), nameof(Recall.Kind), nameof(Recall.RecordKey)],
        ["course"] = [nameof(Recall.Kind), nameof(Recall.RecordKey)],
        ["institution"] = [nameof(Recall.Kind), nameof(Recall.RecordKey)],
        ["document"] = [nameof(Recall.Kind), nameof(Recall.RecordKey)],
        ["correction"] = [nameof(Recall.TurnKey), nameof(Recall.Kind), nameof(Recall.RecordKey), nameof(Recall.Change), nameof(Recall.Differences), nameof(Recall.State), nameof(Recall.CorrectionTurnKey)],
    });

    /// <summary>The recall of a key; null when there is none.</summary>
    public static async Task<Recall?> FindAsync(RequestContext request, long key, CancellationToken cancellation)
    {
        await using var database = await request.DatabaseAsync();
        return await database.Recalls.FirstOrDefaultAsync(recall => recall.Key == key, cancellation);
    }

    private static IEnumerable<Field> Own() =>
    [
        NodeType.IdOf<Recall>(Name, recall => recall.Key),
        Field.Of<Recall>("state", RecallEnums.State.NonNull, recall => recall.State),
        Field.Of<Recall>("foundAt", CustomScalars.DateTime.NonNull, recall => Instants.Utc(recall.FoundAt)),
        Field.Of<Recall>("kind", RecallEnums.Kind.NonNull, recall => recall.Kind, "Which of `course`, `institution` and `document` is there."),
        Field.Of<Recall>("change", RecallEnums.Change.NonNull, recall => recall.Change),
        Field.Of<Recall>("differences", Difference.NonNull.List.NonNull, recall => recall.Differences, "What the reply said and the record does not; of a record that is gone, all that was said.", listSize: Costs.UpTo(5)),
        Field.Of<Recall>("handledAt", CustomScalars.DateTime, recall => Instants.Utc(recall.HandledAt), "Null while it is open."),
        Field.Of<Recall>("handledBy", Scalars.String, recall => recall.HandledBy, "The counsellor's name."),
        Field.Of<Recall>("handledAs", RecallEnums.Handling, recall => recall.HandledAs),
        Field.Of<Recall>("note", Scalars.String, recall => recall.Note, "For colleagues, personal data masked."),
        RecallCorrectionField.Field,
    ];

    private static IEnumerable<Field> Related() =>
    [
        new Field("turn", TurnType.Type.NonNull, "The question, personal data masked, and the reply.") { ResolveBatch = TurnsAsync },
        new Field("recommendation", RecommendationType.Type, "The suggestion that the reply made of the course; null for a record of another kind.") { ResolveBatch = RecommendationsAsync },
        new Field("course", CourseType.Type, "As it is now, retired ones included.") { ResolveBatch = CourseType.Of<Recall>(recall => Key(recall, RecordKind.Course)) },
        new Field("institution", InstitutionType.Type, "As it is now.") { ResolveBatch = InstitutionType.Of<Recall>(recall => Key(recall, RecordKind.Institution)) },
        new Field("document", GuideDocumentType.Type, "As it is now.") { ResolveBatch = GuideDocumentType.Of<Recall>(recall => Key(recall, RecordKind.Passage)) },
    ];

    private static long? Key(Recall recall, RecordKind kind) => recall.Kind == kind ? recall.RecordKey : null;

    private static async ValueTask<IReadOnlyList<object?>> TurnsAsync(BatchContext context)
    {
        var recalls = context.ParentsAs<Recall>();
        var keys = recalls.Select(recall => recall.TurnKey).Distinct().ToList();
        await using var database = await context.Request.DatabaseAsync();
        var turns = await database.Turns.Include(turn => turn.Recommendations)
            .Where(turn => keys.Contains(turn.Key))
            .ToDictionaryAsync(turn => turn.Key, context.CancellationToken);
        return [.. recalls.Select(recall => turns.GetValueOrDefault(recall.TurnKey))];
    }

    private static async ValueTask<IReadOnlyList<object?>> RecommendationsAsync(BatchContext context)
    {
        var recalls = context.ParentsAs<Recall>();
        var keys = recalls.Select(recall => recall.TurnKey).Distinct().ToList();
        await using var database = await context.Request.DatabaseAsync();
        var suggested = (await database.Recommendations.Where(one => keys.Contains(one.TurnKey)).ToListAsync(context.CancellationToken))
            .ToLookup(one => (one.TurnKey, (long?)one.CourseKey));
        return [.. recalls.Select(recall => suggested[(recall.TurnKey, Key(recall, RecordKind.Course))].FirstOrDefault())];
    }
}
