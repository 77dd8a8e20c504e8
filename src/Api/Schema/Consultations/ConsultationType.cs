using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Plans;
using LearningAdvisor.Api.Schema.Policies;
using LearningAdvisor.Api.Schema.TakeOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The GraphQL type <c>Consultation</c> and the query's field <c>consultation</c>, for whoever holds its token and for counsellors.</summary>
internal static class ConsultationType
{
    public const string Name = "Consultation";

    public static ObjectType Type { get; } = new(Name, () =>
    [
        NodeType.IdOf<Consultation>(Name, consultation => consultation.Key),
        Field.Of<Consultation>("locale", Scalars.String.NonNull, consultation => consultation.Locale),
        Field.Of<Consultation>("startedAt", CustomScalars.DateTime.NonNull, consultation => Instants.Utc(consultation.StartedAt)),
        Field.Of<Consultation>("lastTurnAt", CustomScalars.DateTime.NonNull, consultation => Instants.Utc(consultation.LastTurnAt)),
        Field.Of<Consultation>("counsellorRequestedAt", CustomScalars.DateTime, consultation => Instants.Utc(consultation.CounsellorRequestedAt)),
        HandOverType.Field,
        HeldReplyType.Count,
        LearningPlanType.OfConsultation,
        new Field("turns", TurnType.Type.NonNull.List.NonNull, "From the first one on.") { ResolveBatch = TurnsAsync, ListSize = Costs.UpTo(20) },
    ], "A resident's talk with the adviser. It belongs to whoever holds its token.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Consultation,
    };

    public static Field Query { get; } = new(
        "consultation",
        Type,
        "Needs the consultation's token or a counsellor's key in the `Authorization` header. Null when there is none of that id, or the token is not its own.",
        [new InputValue("id", Scalars.Id.NonNull)])
    {
        Resolve = async context => await OpenAsync(context.Request, GlobalId.GuidOf(Name, context.Argument<string>("id")), context.CancellationToken),
        Cost = Costs.Statement,
    };

    /// <summary>The consultation, for the holder of its token and for counsellors.</summary>
    public static async Task<Consultation?> OpenAsync(RequestContext request, Guid? key, CancellationToken cancellation)
    {
        if (key is not { } known)
            return null;

        await using var scope = request.RequestServices.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
        return await book.OpenAsync(known, request.BearerToken(), cancellation)
            ?? (request.Counsellor() is null ? null : await book.ReadAsync(known, cancellation));
    }

    private static ValueTask<IReadOnlyList<object?>> TurnsAsync(BatchContext context) => Batch.ToMany<Consultation, Guid, Turn>(
        consultation => consultation.Key,
        async (database, consultations, cancellation) => (await database.Turns
            .Where(turn => consultations.Contains(turn.ConsultationKey))
            .OrderBy(turn => turn.Number)
            .For(context.Selection)
            .ToListAsync(cancellation)).ToLookup(turn => turn.ConsultationKey))(context);
}
