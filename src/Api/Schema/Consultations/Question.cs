using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>What a resident asks, through whichever field: the input <c>AskInput</c>.</summary>
/// <param name="Locale">The channel's language tag; null where it is not known.</param>
/// <param name="ConsultationId">The global id of the consultation it goes on with; null for a new one.</param>
/// <param name="MessageId">The sender's own id of the message; null where it has none.</param>
internal sealed record Question(string Text, string? Locale, string? ConsultationId, string? MessageId)
{
    private static readonly InputObjectType Type = new("AskInput", () =>
    [
        new InputValue("text", Scalars.String.NonNull, "The question, in any language; of a very long one the beginning is read."),
        new InputValue("consultationId", Scalars.Id, "Goes on with a consultation; its token must be in the `Authorization` header. Null starts a new one."),
        new InputValue("locale", Scalars.String, "The channel's language tag, such as zh-TW; the text's own language goes before it."),
        new InputValue("clientMessageId", Scalars.String, "The sender's own id of the message; sent again in the same consultation, it gets the same reply."),
    ]);

    /// <summary>The argument that a field takes to be asked.</summary>
    public static InputValue Argument { get; } = new("input", Type.NonNull);

    /// <summary>The language to word errors in.</summary>
    public string Language => ExpectedErrors.LanguageOf(Locale, Text);

    /// <summary>The question that a field with <see cref="Argument"/> was given.</summary>
    public static Question Of(ResolveContext context)
    {
        var input = context.Argument<InputObject>("input")!;
        return new Question(
            input.Get<string>("text")!,
            input.Get<string>("locale"),
            input.Get<string>("consultationId"),
            input.Get<string>("clientMessageId"));
    }
}
