using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity;
using LearningAdvisor.Channels.Activity.DirectLine;
using LearningAdvisor.Channels.Queues;

namespace LearningAdvisor.Channels.TakeOver;

/// <summary>Takes a counsellor's words into a Direct Line conversation.</summary>
public sealed class DirectLineOutlet(CatalogueContext database, ActivityKeys keys, WorkSignal<OutboxMessage> signal, TimeProvider clock) : IOutlet
{
    public string Channel => DirectLineChannel.ChannelName;

    public async Task<OutboxMessage> PlaceAsync(ChannelUser user, UnaskedWords words, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var seal = (await keys.ReadAsync(cancellation)).Seal;
        var conversation = Guid.ParseExact(seal.OpenText(user.SealedId), "N");
        var message = new OutboxMessage
        {
            Channel = Channel,
            Person = user.Person,
            OrderedAt = now,
            DueAt = now,
            RetryKey = Guid.NewGuid(),
            Payload = new DirectLineEnvelope(conversation, await UnaskedMessage.OfAsync(words, database, clock, cancellation)).Seal(seal),
        };
        database.OutboxMessages.Add(message);
        return message;
    }

    public void Raise() => signal.Raise();
}
