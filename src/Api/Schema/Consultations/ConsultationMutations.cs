using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>What the holder of a consultation may do besides asking: <c>giveFeedback</c>, <c>requestCounsellor</c>, <c>forgetMe</c>.</summary>
internal static class ConsultationMutations
{
    private const int LongestComment = 2_000;

    internal static readonly InputValue ConsultationId = new("consultationId", Scalars.Id.NonNull, "Its token must be in the `Authorization` header.");

    public static IEnumerable<Field> Fields =>
    [
        new Field("giveFeedback", Payload<Turn>("FeedbackPayload", "turn", TurnType.Type).NonNull, "Says whether a reply helped; given again, it replaces what was said.",
            [Input("FeedbackInput",
                ConsultationId,
                new InputValue("turnId", Scalars.Id.NonNull),
                new InputValue("helpful", Scalars.Boolean.NonNull),
                new InputValue("comment", Scalars.String, $"Kept with personal data masked, {LongestComment} characters at most."))])
        {
            Resolve = context => ForHolderAsync<Turn>(context, GiveFeedbackAsync),
            Cost = Costs.Statement,
        },
        RequestCounsellor.Field,
        new Field("forgetMe", new ObjectType("ForgetMePayload", () =>
            [
                Field.Of<Done<Consultation>>("forgotten", Scalars.Boolean.NonNull, done => done.Value is not null),
                ExpectedError.FieldOf<Done<Consultation>>(done => done.Errors),
            ]).NonNull, "Deletes a consultation with all its questions and replies. Its token opens nothing any more.",
            [Input("ForgetMeInput", ConsultationId)])
        {
            Resolve = context => ForHolderAsync<Consultation>(context, ForgetAsync),
            Cost = Costs.Statement,
        },
    ];

    private static InputValue Input(string name, params InputValue[] fields) => new("input", new InputObjectType(name, () => fields).NonNull);

    private static ObjectType Payload<T>(string name, string field, ObjectType type)
        where T : class => new(name, () =>
    [
        Field.Of<Done<T>>(field, type, done => done.Value),
        ExpectedError.FieldOf<Done<T>>(done => done.Errors),
    ]);

    /// <summary>Acts on a consultation for whoever holds its token.</summary>
    internal static async ValueTask<object?> ForHolderAsync<T>(
        ResolveContext context, Func<Consultation, InputObject, IServiceProvider, CancellationToken, Task<Done<T>>> act)
        where T : class
    {
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var key = GlobalId.GuidOf(ConsultationType.Name, input.Get<string>("consultationId"));
        var consultation = key is null
            ? null
            : await services.GetRequiredService<ConsultationBook>().OpenAsync(key.Value, context.Request.BearerToken(), context.CancellationToken);
        return consultation is null
            ? new Done<T>(null, [ExpectedErrors.NotYours(ExpectedErrors.LanguageOf(context.Request.Http()))])
            : await act(consultation, input, services, context.CancellationToken);
    }

    private static async Task<Done<Turn>> GiveFeedbackAsync(
        Consultation consultation, InputObject input, IServiceProvider services, CancellationToken cancellation)
    {
        var comment = input.Get<string>("comment") is { Length: > 0 } given
            ? PersonalDataMask.Mask(given.Length > LongestComment ? given[..LongestComment] : given).Text
            : null;
        var turn = GlobalId.GuidOf(TurnType.Name, input.Get<string>("turnId")) is { } key
            ? await services.GetRequiredService<ConsultationBook>().GiveFeedbackAsync(consultation, key, input.Get<bool>("helpful"), comment, cancellation)
            : null;
        return new Done<Turn>(turn, turn is null ? [ExpectedErrors.TurnNotFound(consultation.Locale)] : []);
    }

    private static async Task<Done<Consultation>> ForgetAsync(
        Consultation consultation, InputObject input, IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<ConsultationBook>().ForgetAsync(consultation, cancellation);
        return new Done<Consultation>(consultation, []);
    }

    /// <param name="Value">Null where nothing was done.</param>
    internal sealed record Done<T>(T? Value, IReadOnlyList<ExpectedError> Errors)
        where T : class;
}
