using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The turn has begun and will be kept.</summary>
/// <param name="ConsultationKey">The consultation it belongs to.</param>
/// <param name="Token">With the first turn only.</param>
internal sealed record AskStarted(Guid ConsultationKey, string? Token);

/// <summary>A piece of the reply's text.</summary>
internal sealed record AskSentence(string Text);

/// <summary>A course of the reply.</summary>
internal sealed record AskRecommendation(Recommendation Recommendation);

/// <summary>The last event.</summary>
internal sealed record AskFinished(Asked Payload);

/// <summary>The GraphQL union <c>AskEvent</c>, in the order in which its members come.</summary>
internal static class AskEvents
{
    private static readonly ObjectType Started = new("AskStarted", () =>
    [
        Field.Of<AskStarted>("consultationId", Scalars.Id.NonNull, started => GlobalId.Of(ConsultationType.Name, started.ConsultationKey)),
        Field.Of<AskStarted>("consultationToken", Scalars.String, started => started.Token, "With the first turn only, as in `AskPayload`."),
    ], "The turn has begun. From here on it is answered and kept, whether or not its client waits: the same `clientMessageId` with this `consultationId` gets it again.")
    {
        IsTypeOf = value => value is AskStarted,
    };

    private static readonly ObjectType Sentence = new("AskSentence", () =>
    [
        Field.Of<AskSentence>("text", Scalars.String.NonNull, sentence => sentence.Text, "With the blanks and line ends after it: all of them joined are the reply's `text`."),
    ], "A sentence of the reply. Its facts are proved before it is sent.")
    {
        IsTypeOf = value => value is AskSentence,
    };

    private static readonly ObjectType Suggested = new("AskRecommendation", () =>
    [
        Field.Of<AskRecommendation>("recommendation", RecommendationType.Type.NonNull, one => one.Recommendation),
    ], "A course that the reply suggests, best first.")
    {
        IsTypeOf = value => value is AskRecommendation,
    };

    private static readonly ObjectType Finished = new("AskFinished", () =>
    [
        Field.Of<AskFinished>("payload", Asked.Type.NonNull, finished => finished.Payload, "What `ask` would have answered."),
    ], "The last event: the whole turn, or why there is none.")
    {
        IsTypeOf = value => value is AskFinished,
    };

    public static UnionType Type { get; } = new(
        "AskEvent", () => [Started, Sentence, Suggested, Finished], "What happens while a question is answered, in this order. A question that is refused has `AskFinished` alone.");
}
