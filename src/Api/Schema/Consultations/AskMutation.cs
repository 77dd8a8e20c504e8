using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The mutation's field <c>ask</c>: one turn of a consultation.</summary>
internal static class AskMutation
{
    // What the adviser reads of a question is shorter still; the rest is neither kept nor looked at.
    private const int LongestText = 4_000;
    private const int LongestMessageId = 200;

    private static readonly InputObjectType Input = new("AskInput", () =>
    [
        new InputValue("text", Scalars.String.NonNull, "The question, in any language; of a very long one the beginning is read."),
        new InputValue("consultationId", Scalars.Id, "Goes on with a consultation; its token must be in the `Authorization` header. Null starts a new one."),
        new InputValue("locale", Scalars.String, "The channel's language tag, such as zh-TW; the text's own language goes before it."),
        new InputValue("clientMessageId", Scalars.String, "The sender's own id of the message; sent again in the same consultation, it gets the same reply."),
    ]);

    private static readonly ObjectType Payload = new("AskPayload", () =>
    [
        Field.Of<Asked>("consultation", ConsultationType.Type, asked => asked.Consultation),
        Field.Of<Asked>("turn", TurnType.Type, asked => asked.Turn),
        Field.Of<Asked>("reply", ReplyType.Type, asked => asked.Turn is { } turn ? TurnReply.Of(turn) : null, "Null with errors."),
        Field.Of<Asked>("consultationToken", Scalars.String, asked => asked.Token, "With the first turn only; from then on `Authorization: Bearer TOKEN` continues and reads this consultation."),
        ExpectedError.FieldOf<Asked>(asked => asked.Errors),
    ]);

    public static Field Field { get; } = new(
        "ask", Payload.NonNull, "Asks the adviser. Courses in the reply exist in the catalogue; facts stand in a course or a citation.", [new InputValue("input", Input.NonNull)])
    {
        Resolve = AskAsync,
        Cost = Costs.Turn,
    };

    private static async ValueTask<object?> AskAsync(ResolveContext context)
    {
        var input = context.Argument<InputObject>("input")!;
        var text = Shortened(input.Get<string>("text")!, LongestText);
        var language = ExpectedErrors.LanguageOf(input.Get<string>("locale"), text);
        if (!context.RequestServices.GetRequiredService<QuestionLimit>().Admits(context.Request.Http().Connection.RemoteIpAddress))
            return Asked.Refused(ExpectedErrors.RateLimited(language));

        await using var scope = context.RequestServices.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
        if (input.Get<string>("consultationId") is not { } id)
        {
            var (begun, token) = book.Begin(language);
            return await AnswerAsync(begun, token, text, input, scope.ServiceProvider, context.CancellationToken);
        }

        if (GlobalId.GuidOf(ConsultationType.Name, id) is not { } key)
            return Asked.Refused(ExpectedErrors.NotYours(language));

        using var turn = await context.RequestServices.GetRequiredService<OneTurnAtATime>().EnterAsync(key, context.CancellationToken);
        return await book.OpenAsync(key, context.Request.BearerToken(), context.CancellationToken) is { } opened
            ? await AnswerAsync(opened, null, text, input, scope.ServiceProvider, context.CancellationToken)
            : Asked.Refused(ExpectedErrors.NotYours(language));
    }

    private static async Task<Asked> AnswerAsync(
        Consultation consultation, string? token, string text, InputObject input, IServiceProvider services, CancellationToken cancellation)
    {
        var book = services.GetRequiredService<ConsultationBook>();
        var messageId = input.Get<string>("clientMessageId") is { } given ? Shortened(given, LongestMessageId) : null;
        if (messageId is not null && await book.AnsweredAsync(consultation.Key, messageId, cancellation) is { } answered)
            return new Asked(consultation, answered, token, []);

        // Masked before anything else sees it: neither the record nor a model gets a phone number.
        var masked = PersonalDataMask.Mask(text);
        var outcome = await services.GetRequiredService<Consultant>().AnswerAsync(
            masked.Text, ConsultationState.FromJson(consultation.State), input.Get<string>("locale"), masked.Kinds.Any(), cancellation);
        var turn = await book.RecordAsync(consultation, masked.Text, messageId, outcome, cancellation);
        return new Asked(consultation, turn, token, []);
    }

    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
            return text;

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    private sealed record Asked(Consultation? Consultation, Turn? Turn, string? Token, IReadOnlyList<ExpectedError> Errors)
    {
        public static Asked Refused(ExpectedError error) => new(null, null, null, [error]);
    }
}
