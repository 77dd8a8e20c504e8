using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The GraphQL types <c>Reply</c> and <c>LearningNeed</c>.</summary>
internal static class ReplyType
{
    public static EnumType Kind { get; } = EnumType.From<ReplyKind>("ReplyKind");

    private static readonly ObjectType Need = new("LearningNeed", () =>
    [
        Field.Of<Reply>("topics", Scalars.String.NonNull.List.NonNull, reply => reply.Topics, "Subjects, in the reply's language."),
        Field.Of<Reply>("wishes", RecommendationType.Wish.NonNull.List.NonNull, reply => reply.Wishes, "All turns together.", listSize: Costs.UpTo(10)),
    ], "What was understood.");

    public static ObjectType Type { get; } = new("Reply", () => [.. Words(), .. Evidence()], "What the adviser answered.");

    private static IEnumerable<Field> Words() =>
    [
        Field.Of<TurnReply>("id", Scalars.Id.NonNull, of => GlobalId.Of("Reply", of.Turn.Key)),
        Field.Of<TurnReply>("text", Scalars.String.NonNull, of => of.Reply.Text, "The complete answer, in the resident's language."),
        Field.Of<TurnReply>("locale", Scalars.String.NonNull, of => of.Reply.Locale, "The language tag of the text."),
        Field.Of<TurnReply>("kind", Kind.NonNull, of => of.Reply.Kind),
        Field.Of<TurnReply>("suggestedReplies", Scalars.String.NonNull.List.NonNull, of => of.Reply.SuggestedReplies, "What the resident may want to say next."),
        Field.Of<TurnReply>("composedBy", EnumType.From<Composer>("Composer").NonNull, of => of.Reply.ComposedBy),
        Field.Of<TurnReply>("counsellor", Scalars.String, of => of.Reply.Counsellor, "The name of who wrote it; null unless `composedBy` is COUNSELLOR."),
        Field.Of<TurnReply>("waitsForApproval", Scalars.Boolean.NonNull, of => of.Reply.WaitsForApproval, "True for the short answer that stands in while a counsellor looks at the real one, which comes as a turn of its own."),
    ];

    private static IEnumerable<Field> Evidence() =>
    [
        Field.Of<TurnReply>("grounded", Scalars.Boolean.NonNull, of => of.Reply.Grounded, "True where every fact in the text is backed by a recommendation or a citation."),
        Field.Of<TurnReply>("need", Need, of => of.Reply.Topics.Count + of.Reply.Wishes.Count > 0 ? of.Reply : null, "Null where nothing was asked for."),
        Field.Of<TurnReply>("recommendations", RecommendationType.Type.NonNull.List.NonNull, of => of.Turn.Recommendations.OrderBy(one => one.Rank), "Best first.", listSize: Costs.UpTo(5)),
        Field.Of<TurnReply>("citations", CitationType.Type.NonNull.List.NonNull, of => of.Reply.Citations, listSize: Costs.UpTo(5)),
    ];
}
