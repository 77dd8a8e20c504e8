using System.Runtime.CompilerServices;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The subscription's field <c>waitingConsultationsChanged</c>, for counsellors.</summary>
internal static class WaitingConsultationsChanged
{
    private static readonly EnumType Kind = EnumType.From<WaitingConsultationEventKind>("WaitingConsultationEventKind", "What happened to a consultation.", kind => kind switch
    {
        WaitingConsultationEventKind.Waiting => "A person is wanted, or how to reach the resident was given.",
        WaitingConsultationEventKind.Taken => "A counsellor has taken it over.",
        WaitingConsultationEventKind.Returned => "The adviser answers again.",
        WaitingConsultationEventKind.ResidentSpoke => "The resident has written.",
        WaitingConsultationEventKind.CounsellorSpoke => "The counsellor has written.",
        WaitingConsultationEventKind.NoteAdded => "A counsellor has written a note for colleagues.",
        WaitingConsultationEventKind.Removed => "It was deleted.",
        _ => "More happened than could be told in time: read the list anew.",
    });

    private static readonly ObjectType Event = new("WaitingConsultationEvent", () =>
    [
        Field.Of<WaitingConsultationEvent>("kind", Kind.NonNull, happened => happened.Kind),
        Field.Of<WaitingConsultationEvent>("consultationId", Scalars.Id, happened => happened.Consultation is { } key ? GlobalId.Of(ConsultationType.Name, key) : null, "Null with RESYNC."),
        new Field("waitingConsultation", WaitingConsultationType.Type, "As it stands when the event is sent; null with REMOVED and RESYNC.")
        {
            Resolve = async context => context.Parent<WaitingConsultationEvent>() is { Kind: not WaitingConsultationEventKind.Removed, Consultation: { } key }
                ? await WaitingConsultationType.FindAsync(context.Request, key, context.CancellationToken)
                : null,
        },
    ], "A change of the consultations that wait for a person or are held by one.");

    public static Field Field { get; } = new(
        "waitingConsultationsChanged",
        Event.NonNull,
        "For counsellors: what happens to consultations that wait or are held, from now on. Subscribe first, then read the list: nothing is missed in between.")
    {
        Subscribe = context =>
        {
            context.Request.RequireCounsellor(context.SelectedField);
            var changes = context.RequestServices.GetRequiredService<ConsultationFeed>().Subscribe(context.CancellationToken);
            return new(WhileAllowedAsync(changes, context));
        },
        Read = happened => happened,
    };

    // A subscription lasts for hours, and a key that is taken back must end at once.
    private static async IAsyncEnumerable<object?> WhileAllowedAsync(
        IAsyncEnumerable<ConsultationChange?> changes, ResolveContext context, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var change in changes.WithCancellation(cancellation))
        {
            context.Request.RequireCounsellor(context.SelectedField);
            yield return change is null ? new WaitingConsultationEvent(WaitingConsultationEventKind.Resync, null) : new WaitingConsultationEvent(KindOf(change.Kind), change.ConsultationKey);
        }
    }

    private static WaitingConsultationEventKind KindOf(ConsultationChangeKind kind) => kind switch
    {
        ConsultationChangeKind.Waiting => WaitingConsultationEventKind.Waiting,
        ConsultationChangeKind.Taken => WaitingConsultationEventKind.Taken,
        ConsultationChangeKind.Returned => WaitingConsultationEventKind.Returned,
        ConsultationChangeKind.ResidentSpoke => WaitingConsultationEventKind.ResidentSpoke,
        ConsultationChangeKind.CounsellorSpoke => WaitingConsultationEventKind.CounsellorSpoke,
        ConsultationChangeKind.NoteAdded => WaitingConsultationEventKind.NoteAdded,
        _ => WaitingConsultationEventKind.Removed,
    };
}

/// <param name="Consultation">Null with <see cref="WaitingConsultationEventKind.Resync"/>.</param>
internal sealed record WaitingConsultationEvent(WaitingConsultationEventKind Kind, Guid? Consultation);

internal enum WaitingConsultationEventKind
{
    Waiting,
    Taken,
    Returned,
    ResidentSpoke,
    CounsellorSpoke,
    NoteAdded,
    Removed,
    Resync,
}
