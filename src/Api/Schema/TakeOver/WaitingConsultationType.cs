using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The GraphQL type <c>WaitingConsultation</c>: a consultation as counsellors see it. Whoever hands one out has checked that a counsellor asks.</summary>
internal static class WaitingConsultationType
{
    public const string Name = "WaitingConsultation";

    private const string Page = "web";

    public static ObjectType Type { get; } = new(Name, () => [.. Own(), .. Services(), .. Related()], "A consultation that waits for a person, or that a counsellor holds.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is HandOver,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<HandOver> Columns { get; } = new(nameof(HandOver.Key), new Dictionary<string, string[]>
    {
        ["id"] = [nameof(HandOver.ConsultationKey)],
        ["waitingSince"] = [nameof(HandOver.State), nameof(HandOver.Since)],
        ["heldUntil"] = [nameof(HandOver.State), nameof(HandOver.HolderSpokeAt)],
        ["contact"] = [nameof(HandOver.SealedContact)],
        ["unread"] = [nameof(HandOver.ReadUpTo)],
    }, nameof(HandOver.ConsultationKey));

    /// <summary>A consultation in a counsellor's eyes, whether or not a person was ever wanted; null when there is none.</summary>
    public static async Task<HandOver?> FindAsync(RequestContext request, Guid consultation, CancellationToken cancellation)
    {
        await using var database = await request.DatabaseAsync();
        return await database.HandOvers.FirstOrDefaultAsync(one => one.ConsultationKey == consultation, cancellation)
            ?? await database.Consultations.Where(one => one.Key == consultation)
                .Select(one => new HandOver { ConsultationKey = one.Key, State = HandOverState.Returned, Since = one.StartedAt, Reason = HandOverReason.CounsellorSteppedIn, Version = 0, Channel = database.ChannelUsers.Where(user => user.ConsultationKey == one.Key).Select(user => user.Channel).FirstOrDefault() })
                .FirstOrDefaultAsync(cancellation);
    }

    private static IEnumerable<Field> Own() =>
    [
        NodeType.IdOf<HandOver>(Name, one => one.ConsultationKey),
        Field.Of<HandOver>("state", HandOverEnums.State.NonNull, one => one.State),
        Field.Of<HandOver>("since", CustomScalars.DateTime.NonNull, one => Instants.Utc(one.Since), "Of the state: since when it waits, is held, or is with the adviser again."),
        Field.Of<HandOver>("reason", HandOverEnums.Reason.NonNull, one => one.Reason),
        Field.Of<HandOver>("holder", Scalars.String, one => one.Holder, "The name of the counsellor who answers, or did last; null while nobody has."),
        Field.Of<HandOver>("holderSpokeAt", CustomScalars.DateTime, one => Instants.Utc(one.HolderSpokeAt), "When the holder took over or last said something."),
        Field.Of<HandOver>("version", Scalars.Int.NonNull, one => one.Version, "To be passed to `takeOver`; 0 where no person was ever wanted."),
        Field.Of<HandOver>("channel", Scalars.String.NonNull, one => one.Channel ?? Page, $"Where the resident is: `{Page}` for our own page, else the channel's name, such as `line`."),
        Field.Of<HandOver>("note", Scalars.String, one => one.Note, "What the resident wrote with the request, personal data masked."),
    ];

    private static IEnumerable<Field> Services() =>
    [
        new Field("heldUntil", CustomScalars.DateTime, "When the adviser answers again unless the holder says something; null unless HELD, and where that never happens.")
        {
            Resolve = async context =>
            {
                await using var scope = context.RequestServices.CreateAsyncScope();
                return Instants.Utc(scope.ServiceProvider.GetRequiredService<HandingBack>().OverAt(context.Parent<HandOver>()));
            },
        },
        new Field("contact", Scalars.String, "How to reach the resident, as it was given with the request. Null where it was not given, or is not kept here.")
        {
            Resolve = async context =>
            {
                await using var scope = context.RequestServices.CreateAsyncScope();
                return scope.ServiceProvider.GetRequiredService<WaitingRoom>().ContactOf(context.Parent<HandOver>());
            },
        },
    ];

    private static IEnumerable<Field> Related() =>
    [
        new Field("consultation", ConsultationType.Type.NonNull, "The whole talk.")
        {
            ResolveBatch = ByConsultation(async (database, keys, cancellation) =>
                await database.Consultations.Where(one => keys.Contains(one.Key)).ToDictionaryAsync(one => one.Key, object? (one) => one, cancellation)),
        },
        new Field("lastWords", TurnType.Type, "The resident's last words; null where there are none.") { ResolveBatch = ByConsultation(LastWordsAsync) },
        new Field("unread", Scalars.Int.NonNull, "Turns of the resident since a counsellor last took over or said something.") { ResolveBatch = UnreadAsync },
        new Field("notes", CounsellorTypes.Note.NonNull.List.NonNull, "What counsellors wrote for one another, the first one first.")
        {
            ListSize = Costs.UpTo(10),
            ResolveBatch = Batch.ToMany<HandOver, Guid, ConsultationNote>(
                one => one.ConsultationKey,
                async (database, keys, cancellation) => (await database.ConsultationNotes.Where(note => keys.Contains(note.ConsultationKey)).OrderBy(note => note.Key).ToListAsync(cancellation))
                    .ToLookup(note => note.ConsultationKey)),
        },
        new Field("messages", CounsellorTypes.Message.NonNull.List.NonNull, "What counsellors have said to the resident, the first one first, and whether it arrived.")
        {
            ListSize = Costs.UpTo(20),
            ResolveBatch = Batch.ToMany<HandOver, Guid, SentMessage>(one => one.ConsultationKey, SentMessage.OfAsync),
        },
    ];

    private static async Task<Dictionary<Guid, object?>> LastWordsAsync(CatalogueContext database, List<Guid> keys, CancellationToken cancellation)
    {
        var last = await database.Turns.Include(turn => turn.Recommendations)
            .Where(turn => keys.Contains(turn.ConsultationKey) && turn.Question != ""
                && turn.Number == database.Turns.Where(other => other.ConsultationKey == turn.ConsultationKey && other.Question != "").Max(other => other.Number))
            .ToListAsync(cancellation);
        return last.ToDictionary(turn => turn.ConsultationKey, object? (turn) => turn);
    }

    private static async ValueTask<IReadOnlyList<object?>> UnreadAsync(BatchContext context)
    {
        var rows = context.ParentsAs<HandOver>();
        var keys = rows.Select(one => one.ConsultationKey).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var counts = await database.Turns
            .Where(turn => keys.Contains(turn.ConsultationKey) && turn.Question != ""
                && !database.HandOvers.Any(one => one.ConsultationKey == turn.ConsultationKey && one.ReadUpTo >= turn.Number))
            .GroupBy(turn => turn.ConsultationKey).Select(turns => new { turns.Key, Count = turns.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, context.CancellationToken);
        return [.. rows.Select(one => (object?)counts.GetValueOrDefault(one.ConsultationKey))];
    }

    private static BatchResolver ByConsultation(Func<CatalogueContext, List<Guid>, CancellationToken, Task<Dictionary<Guid, object?>>> load) => async context =>
    {
        var keys = context.ParentsAs<HandOver>().Select(one => one.ConsultationKey).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var values = await load(database, keys, context.CancellationToken);
        return [.. keys.Select(key => values.GetValueOrDefault(key))];
    };
}
