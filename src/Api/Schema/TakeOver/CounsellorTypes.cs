using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The GraphQL types <c>ConsultationNote</c> and <c>CounsellorMessage</c>.</summary>
/// <remarks>They hang on <c>WaitingConsultation</c> alone, so that nothing a resident can reach leads to them.</remarks>
internal static class CounsellorTypes
{
    public static ObjectType Note { get; } = new("ConsultationNote", () =>
    [
        Field.Of<ConsultationNote>("id", Scalars.Id.NonNull, note => GlobalId.Of("ConsultationNote", note.Key)),
        Field.Of<ConsultationNote>("text", Scalars.String.NonNull, note => note.Text, "Personal data masked."),
        Field.Of<ConsultationNote>("author", Scalars.String.NonNull, note => note.Author, "The counsellor's name."),
        Field.Of<ConsultationNote>("writtenAt", CustomScalars.DateTime.NonNull, note => Instants.Utc(note.WrittenAt)),
    ], "What a counsellor wrote for colleagues. No resident sees it.");

    public static ObjectType Message { get; } = new("CounsellorMessage", () =>
    [
        Field.Of<SentMessage>("id", Scalars.Id.NonNull, one => GlobalId.Of("CounsellorMessage", one.Message.Key)),
        Field.Of<SentMessage>("turn", TurnType.Type.NonNull, one => one.Turn, "The turn whose reply the words are."),
        Field.Of<SentMessage>("counsellor", Scalars.String.NonNull, one => one.Message.Counsellor),
        Field.Of<SentMessage>("sentAt", CustomScalars.DateTime.NonNull, one => Instants.Utc(one.Message.SentAt)),
        Field.Of<SentMessage>("delivery", HandOverEnums.Delivery.NonNull, one => one.Delivery),
        Field.Of<SentMessage>("problem", Scalars.String, one => one.Problem, "A code of why it failed, waits again or cannot be known, such as `PURSE_EMPTY`; null where all is well."),
    ], "A counsellor's words with what became of them.");
}

/// <summary>A counsellor's words with what the outbox knows of them.</summary>
internal sealed record SentMessage(CounsellorMessage Message, Turn Turn, DeliveryState Delivery, string? Problem)
{
    /// <summary>Those of several consultations, the first one first.</summary>
    public static async Task<ILookup<Guid, SentMessage>> OfAsync(CatalogueContext database, List<Guid> consultations, CancellationToken cancellation)
    {
        var messages = await database.CounsellorMessages.Where(one => consultations.Contains(one.ConsultationKey)).OrderBy(one => one.Key).ToListAsync(cancellation);
        var (turnKeys, outboxKeys) = (messages.Select(one => one.TurnKey).ToList(), messages.Select(one => one.OutboxKey).OfType<long>().ToList());
        var turns = await database.Turns.Include(turn => turn.Recommendations).Where(turn => turnKeys.Contains(turn.Key)).ToDictionaryAsync(turn => turn.Key, cancellation);
        var sent = await database.OutboxMessages.Where(one => outboxKeys.Contains(one.Key)).Select(one => new { one.Key, one.State, one.Problem }).ToDictionaryAsync(one => one.Key, cancellation);
        return messages.Select(message => message switch
        {
            { Problem: { } problem } => new SentMessage(message, turns[message.TurnKey], DeliveryState.Failed, problem),
            { OutboxKey: null } => new SentMessage(message, turns[message.TurnKey], DeliveryState.Sent, null),
            { OutboxKey: { } key } when sent.TryGetValue(key, out var row) => new SentMessage(message, turns[message.TurnKey], Of(row.State), row.State == WorkState.Done ? null : row.Problem),
            // Outbox rows are deleted some weeks after they were settled.
            _ => new SentMessage(message, turns[message.TurnKey], DeliveryState.Unknown, null),
        }).ToLookup(one => one.Message.ConsultationKey);
    }

    private static DeliveryState Of(WorkState state) => state switch
    {
        WorkState.Done => DeliveryState.Sent,
        WorkState.Waiting or WorkState.Held => DeliveryState.Waiting,
        WorkState.Unknown => DeliveryState.Unknown,
        _ => DeliveryState.Failed,
    };
}
