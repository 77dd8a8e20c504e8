using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The GraphQL type <c>HeldReply</c>. It hangs on the queue's items alone, so that no resident reads what waits.</summary>
internal static class HeldReplyType
{
    private static readonly ObjectType Suggested = new("HeldSuggestion", () =>
    [
        new Field("course", CourseType.Type, "As it is now; null where it is not in the catalogue any more.") { ResolveBatch = CourseType.Of<Suggestion>(one => one.CourseKey) },
        Field.Of<Suggestion>("reasons", Scalars.String.NonNull.List.NonNull, one => one.Reasons, "In the reply's language."),
        Field.Of<Suggestion>("meets", RecommendationType.Wish.NonNull.List.NonNull, one => one.Meets, listSize: Costs.UpTo(5)),
        Field.Of<Suggestion>("relaxed", RecommendationType.Wish.NonNull.List.NonNull, one => one.Relaxed, listSize: Costs.UpTo(5)),
    ], "A course that the reply would show.");

    private static readonly ObjectType Type = new("HeldReply", () =>
    [
        Field.Of<Held>("state", PolicyEnums.HeldState.NonNull, one => one.Record.State),
        Field.Of<Held>("rule", Scalars.String.NonNull, one => one.Record.Rule, "The name of the rule that applied."),
        Field.Of<Held>("policyNumber", Scalars.Int.NonNull, one => one.Record.PolicyNumber, "Of the policy that was in force."),
        Field.Of<Held>("heldAt", CustomScalars.DateTime.NonNull, one => Instants.Utc(one.Record.HeldAt)),
        Field.Of<Held>("dueAt", CustomScalars.DateTime.NonNull, one => Instants.Utc(one.Record.DueAt), "When the resident is told that it takes longer."),
        Field.Of<Held>("text", Scalars.String.NonNull, one => one.Reply.Text, "What goes out when it is approved; worded anew where a fact of it has changed since."),
        Field.Of<Held>("locale", Scalars.String.NonNull, one => one.Reply.Locale),
        Field.Of<Held>("suggestions", Suggested.NonNull.List.NonNull, one => one.Reply.Suggestions, "Best first.", listSize: Costs.UpTo(5)),
        Field.Of<Held>("citations", CitationType.Type.NonNull.List.NonNull, one => one.Reply.Citations, listSize: Costs.UpTo(5)),
        Field.Of<Held>("decidedAt", CustomScalars.DateTime, one => Instants.Utc(one.Record.DecidedAt), "Null while nobody has decided."),
        Field.Of<Held>("decidedBy", Scalars.String, one => one.Record.DecidedBy, "The counsellor's name."),
        Field.Of<Held>("problem", Scalars.String, one => one.Record.Problem, "A code of why it could not be handed to the resident's channel; null where it could."),
    ], "A reply that a policy keeps back until a counsellor has looked at it. `reviewReply` on its turn decides.");

    /// <summary>The field <c>heldReply</c> of an item of the review queue.</summary>
    public static Field OfItem { get; } = new("heldReply", Type, "The reply that waits, or waited, for approval; null for one that went out at once.")
    {
        ResolveBatch = async context =>
        {
            var turns = context.ParentsAs<ReviewItem>().Select(item => item.TurnKey).ToList();
            await using var database = await context.Request.DatabaseAsync();
            var found = await database.HeldReplies.Where(held => turns.Contains(held.TurnKey)).ToDictionaryAsync(held => held.TurnKey, context.CancellationToken);
            return [.. turns.Select(turn => found.TryGetValue(turn, out var held) ? new Held(held, StoredReply.FromJson(held.Reply)) : null)];
        },
    };

    /// <summary>The field <c>repliesWaiting</c> of a consultation, for its resident.</summary>
    public static Field Count { get; } = new("repliesWaiting", Scalars.Int.NonNull, "Replies that a counsellor looks at before they go out. Each comes as a turn of its own, and `consultationChanged` tells of it.")
    {
        ResolveBatch = async context =>
        {
            var consultations = context.ParentsAs<Consultation>().Select(one => one.Key).ToList();
            await using var database = await context.Request.DatabaseAsync();
            var waiting = await database.HeldReplies
                .Where(held => consultations.Contains(held.ConsultationKey) && (held.State == HeldState.Waiting || held.State == HeldState.Overdue))
                .GroupBy(held => held.ConsultationKey).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, context.CancellationToken);
            return [.. consultations.Select(key => (object?)waiting.GetValueOrDefault(key))];
        },
    };

    private sealed record Held(HeldReply Record, Reply Reply);
}
