using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The GraphQL type <c>Turn</c> over the record of the same name.</summary>
internal static class TurnType
{
    public const string Name = "Turn";

    public static ObjectType Type { get; } = new(Name, () =>
    [
        NodeType.IdOf<Turn>(Name, turn => turn.Key),
        Field.Of<Turn>("question", Scalars.String.NonNull, turn => turn.Question, "As it was kept: personal data masked. Empty where the reply came unasked: a counsellor's further words, or news of who answers."),
        Field.Of<Turn>("askedAt", CustomScalars.DateTime.NonNull, turn => Instants.Utc(turn.AskedAt)),
        Field.Of<Turn>("reply", ReplyType.Type, TurnReply.Of, "Null while a counsellor has not answered yet."),
        Field.Of<Turn>("helpful", Scalars.Boolean, turn => turn.Helpful, "The resident's own feedback; null while there is none."),
    ], "One question and its reply.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Turn,
    };
}
