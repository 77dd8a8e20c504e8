using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>What came of a question: the output <c>AskPayload</c>.</summary>
/// <param name="Turn">With its recommendations; null with errors.</param>
/// <param name="Token">With the first turn only.</param>
internal sealed record Asked(Consultation? Consultation, Turn? Turn, string? Token, IReadOnlyList<ExpectedError> Errors)
{
    public static ObjectType Type { get; } = new("AskPayload", () =>
    [
        Field.Of<Asked>("consultation", ConsultationType.Type, asked => asked.Consultation),
        Field.Of<Asked>("turn", TurnType.Type, asked => asked.Turn),
        Field.Of<Asked>("reply", ReplyType.Type, asked => asked.Turn is { } turn ? TurnReply.Of(turn) : null, "Null with errors, and while a counsellor holds the consultation: the question is kept, and its reply comes by `consultationChanged`."),
        Field.Of<Asked>("consultationToken", Scalars.String, asked => asked.Token, "With the first turn only; from then on `Authorization: Bearer TOKEN` continues and reads this consultation."),
        ExpectedError.FieldOf<Asked>(asked => asked.Errors),
    ]);

    public static Asked Refused(ExpectedError error) => new(null, null, null, [error]);
}
