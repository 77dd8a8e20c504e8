using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Line;

/// <summary>Knows people and groups on LINE again, by the keyed hash of their ids.</summary>
public sealed class LinePeople(CatalogueContext database, ChannelSeal seal, LineClient line, TimeProvider clock)
{
    /// <summary>The row of whoever an event is from; a new one is saved with the event's end. The language of a new person's LINE is asked for.</summary>
    internal async Task<ChannelUser> MeetAsync(LineEvent said, InboxEvent received, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await FindAsync(received, cancellation) is { } known)
        {
            known.SeenAt = now;
            return known;
        }

        var met = new ChannelUser
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            Channel = received.Channel,
            Person = received.Person,
            SealedId = seal.Seal(said.SourceId),
            Locale = said.IsGroup ? null : await line.LanguageAsync(said.SourceId, cancellation),
            SeenAt = now,
        };
        database.ChannelUsers.Add(met);
        return met;
    }

    /// <returns>Null for somebody whom we have not met, or have forgotten.</returns>
    public Task<ChannelUser?> FindAsync(InboxEvent received, CancellationToken cancellation) =>
        database.ChannelUsers.AsTracking().FirstOrDefaultAsync(user => user.Channel == received.Channel && user.Person == received.Person, cancellation);
}
