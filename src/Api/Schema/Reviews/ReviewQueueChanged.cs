using System.Runtime.CompilerServices;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The subscription's field <c>reviewQueueChanged</c>, for counsellors.</summary>
internal static class ReviewQueueChanged
{
    private static readonly EnumType Kind = EnumType.From<ReviewQueueEventKind>("ReviewQueueEventKind", "What happened to the queue.", kind => kind switch
    {
        ReviewQueueEventKind.Added => "A turn has entered it.",
        ReviewQueueEventKind.NeedsChanged => "The item's needs have changed; it may be open again.",
        ReviewQueueEventKind.Reviewed => "A counsellor has decided about the reply or one of its suggestions.",
        ReviewQueueEventKind.Removed => "The resident has had the consultation deleted.",
        _ => "More happened than could be told in time: read the queue anew.",
    });

    private static readonly ObjectType Event = new("ReviewQueueEvent", () =>
    [
        Field.Of<ReviewQueueEvent>("kind", Kind.NonNull, change => change.Kind),
        Field.Of<ReviewQueueEvent>("itemId", Scalars.Id, change => change.TurnKey is { } turn ? GlobalId.Of(ReviewItemType.Name, turn) : null, "Null with RESYNC."),
        new Field("item", ReviewItemType.Type, "As it stands when the event is sent; null with REMOVED and RESYNC.") { Resolve = ItemAsync },
    ], "A change of the counsellors' queue.");

    public static Field Field { get; } = new(
        "reviewQueueChanged",
        Event.NonNull,
        "For counsellors: what happens to the queue from now on. Subscribe first, then read the queue: nothing is missed in between.")
    {
        Subscribe = context =>
        {
            context.Request.RequireCounsellor(context.SelectedField);
            var events = context.RequestServices.GetRequiredService<ReviewQueueFeed>().Subscribe(context.CancellationToken);
            return new(WhileAllowedAsync(events, context));
        },
        Read = change => change,
    };

    // A subscription lasts for hours, and a key that is taken back must end at once.
    private static async IAsyncEnumerable<object?> WhileAllowedAsync(
        IAsyncEnumerable<ReviewQueueEvent> events, ResolveContext context, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var happened in events.WithCancellation(cancellation))
        {
            context.Request.RequireCounsellor(context.SelectedField);
            yield return happened;
        }
    }

    private static async ValueTask<object?> ItemAsync(ResolveContext context) =>
        context.Parent<ReviewQueueEvent>() is { Kind: not ReviewQueueEventKind.Removed, TurnKey: { } turn }
            ? await ReviewItemType.FindAsync(context.Request, turn, context.CancellationToken)
            : null;
}
