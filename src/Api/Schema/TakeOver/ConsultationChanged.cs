using System.Runtime.CompilerServices;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The subscription's field <c>consultationChanged</c>, for whoever holds the consultation's token and for counsellors.</summary>
internal static class ConsultationChanged
{
    private static readonly EnumType Kind = EnumType.From<ConsultationEventKind>("ConsultationEventKind", "What happened to a consultation.", kind => kind switch
    {
        ConsultationEventKind.Turn => "A turn is new, or has got its reply.",
        ConsultationEventKind.HandOver => "Somebody else answers now, or a person is wanted.",
        ConsultationEventKind.Removed => "It was deleted, or may not be read any more. The last event.",
        _ => "Read the consultation anew: the first event, and sent again when more happened than could be told in time.",
    });

    private static readonly ObjectType Event = new("ConsultationEvent", () =>
    [
        Field.Of<ConsultationEvent>("kind", Kind.NonNull, happened => happened.Kind),
        Field.Of<ConsultationEvent>("consultation", ConsultationType.Type, happened => happened.Consultation, "As it stands when the event is sent; null with REMOVED."),
        Field.Of<ConsultationEvent>("turn", TurnType.Type, happened => happened.Turn, "With TURN, and with HAND_OVER where the resident was told of it in a turn."),
    ], "A change of a consultation that waits for a person or is held by one.");

    public static Field Field { get; } = new(
        "consultationChanged",
        Event.NonNull,
        "For the holder of the consultation's token and for counsellors: what people say in it, and who answers, from now on. While the adviser alone answers, nothing is sent.",
        [new InputValue("id", Scalars.Id.NonNull)])
    {
        Subscribe = async context =>
        {
            var key = GlobalId.GuidOf(ConsultationType.Name, context.Argument<string>("id"));
            // From here on nothing is missed, whatever happens while the consultation is looked up.
            var changes = context.RequestServices.GetRequiredService<ConsultationFeed>().Subscribe(context.CancellationToken);
            var consultation = await ConsultationType.OpenAsync(context.Request, key, context.CancellationToken) ?? throw new GraphQLException(
                "Field \"consultationChanged\" needs the token of the consultation, or a counsellor's key, in the header \"Authorization\"; there is no such consultation, or what was sent does not open it.",
                context.Request.BearerToken() is null ? ErrorCodes.Unauthenticated : ErrorCodes.Forbidden);
            return WatchAsync(changes, consultation, context);
        },
        Cost = Costs.Statement,
        Read = happened => happened,
    };

    private static async IAsyncEnumerable<object?> WatchAsync(
        IAsyncEnumerable<ConsultationChange?> changes, Consultation opened, ResolveContext context, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return new ConsultationEvent(ConsultationEventKind.Resync, opened, null);
        await foreach (var change in changes.WithCancellation(cancellation))
        {
            // Notes are nobody's but counsellors', who hear of them in the list.
            if (change is not null && (change.ConsultationKey != opened.Key || change.Kind == ConsultationChangeKind.NoteAdded))
                continue;

            // Read each time: what is gone, or whose key was taken back, is not told any more.
            var consultation = await ConsultationType.OpenAsync(context.Request, opened.Key, cancellation);
            yield return consultation is null
                ? new ConsultationEvent(ConsultationEventKind.Removed, null, null)
                : new ConsultationEvent(KindOf(change?.Kind), consultation, await TurnAsync(change?.TurnKey, context.Request, cancellation));
            if (consultation is null)
                yield break;
        }
    }

    private static async Task<Turn?> TurnAsync(Guid? key, RequestContext request, CancellationToken cancellation)
    {
        if (key is null)
            return null;

        await using var database = await request.DatabaseAsync();
        return await database.Turns.Include(turn => turn.Recommendations).FirstOrDefaultAsync(turn => turn.Key == key, cancellation);
    }

    private static ConsultationEventKind KindOf(ConsultationChangeKind? kind) => kind switch
    {
        null => ConsultationEventKind.Resync,
        ConsultationChangeKind.ResidentSpoke or ConsultationChangeKind.CounsellorSpoke => ConsultationEventKind.Turn,
        ConsultationChangeKind.Removed => ConsultationEventKind.Removed,
        _ => ConsultationEventKind.HandOver,
    };
}

internal sealed record ConsultationEvent(ConsultationEventKind Kind, Consultation? Consultation, Turn? Turn);

internal enum ConsultationEventKind
{
    Turn,
    HandOver,
    Removed,
    Resync,
}
