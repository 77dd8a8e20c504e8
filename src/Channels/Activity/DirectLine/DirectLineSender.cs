using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Delivers by writing into the conversation, in the transaction that settles the message: it arrives once.</summary>
public sealed class DirectLineSender(
    IDbContextFactory<CatalogueContext> databases, WorkQueue queue, WorkSignal<OutboxMessage> outbox, DirectLineBook book, ConversationNews news, ActivityKeys keys) : ISender
{
    public string Channel => DirectLineChannel.ChannelName;

    public async Task DoAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var envelope = DirectLineEnvelope.Open((await keys.ReadAsync(cancellation)).Seal, message.Payload!);
        envelope.Message["from"] = new JsonObject { ["id"] = "learning-advisor", ["name"] = "學習顧問", ["role"] = "bot" };

        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.BeginAsync(cancellation);
        var isOpen = await book.AppendAsync(database, envelope.Conversation, envelope.Message, cancellation);
        if (!await queue.SettleAsync(database, message, isOpen ? WorkState.Done : WorkState.Withdrawn, isOpen ? null : "CONVERSATION_OVER", cancellation))
            return;

        await transaction.CommitAsync(cancellation);
        news.Tell(envelope.Conversation);
        outbox.Raise();
    }
}
