using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Activity.Rendering;
using LearningAdvisor.Channels.Inbox;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Keeps conversations: what either side says gets the next number in a row of its own, whichever process writes.</summary>
public sealed class DirectLineBook(IDbContextFactory<CatalogueContext> databases, InboxDoor inbox, ActivityKeys keys, ConversationNews news, TimeProvider clock)
{
    private const int MostAtOnce = 100;

    /// <summary>The hash that stands for a conversation in the queues.</summary>
    public static string PersonOf(ActivityKeyRing ring, Guid conversation) => ring.Seal.PersonOf(DirectLineChannel.ChannelName, conversation.ToString("N"));

    /// <summary>Opens a conversation; one that is open already goes on.</summary>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> OpenAsync(Guid conversation, CancellationToken cancellation)
    {
        var (person, now) = (PersonOf(await keys.ReadAsync(cancellation), conversation), clock.GetUtcNow().UtcDateTime);
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Database.ExecuteSqlAsync(
            $"""
            insert into "DirectLineConversations"("Key", "Person", "LastNumber", "SeenAt") values ({conversation}, {person}, 0, {now})
            on conflict ("Key") do nothing
            """,
            cancellation) == 1;
    }

    public async Task<bool> IsOpenAsync(Guid conversation, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.DirectLineConversations.AnyAsync(one => one.Key == conversation, cancellation);
    }

    /// <summary>Stores what a client says, and with it the event to be answered, if there is one.</summary>
    /// <param name="stored">Out of <see cref="StoredActivity.Of"/>; it is given its place.</param>
    /// <returns>The activity's id, the same one where the client has sent it before; null where the conversation is over.</returns>
    public async Task<string?> SayAsync(Guid conversation, IncomingActivity said, JsonObject stored, CancellationToken cancellation)
    {
        var ring = await keys.ReadAsync(cancellation);
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.BeginAsync(cancellation);
        if (await NextAsync(database, conversation, cancellation) is not { } number)
            return null;

        var clientId = said.ClientId ?? said.Id;
        if (clientId is not null && await database.DirectLineActivities.Where(one => one.ConversationKey == conversation && one.ClientId == clientId)
                .Select(one => (long?)one.Number).FirstOrDefaultAsync(cancellation) is { } before)
            return StoredActivity.Id(conversation, before);

        StoredActivity.Place(stored, conversation, number, clock.GetUtcNow());
        database.DirectLineActivities.Add(new DirectLineActivity { ConversationKey = conversation, Number = number, ClientId = clientId, Json = stored.ToJsonString(ActivityMessage.Json) });
        await database.SaveChangesAsync(cancellation);
        if (said.Meaning != ActivityMeaning.None)
            await inbox.AddAsync(database, EventOf(conversation, said, stored, ring), cancellation);
        await transaction.CommitAsync(cancellation);

        inbox.Announce();
        news.Tell(conversation);
        return StoredActivity.Id(conversation, number);
    }

    /// <summary>Adds what the adviser says in the caller's transaction; once that is committed the caller tells the news.</summary>
    /// <param name="message">A message activity without a place.</param>
    /// <returns>False where the conversation is over.</returns>
    public async Task<bool> AppendAsync(CatalogueContext database, Guid conversation, JsonObject message, CancellationToken cancellation)
    {
        if (await NextAsync(database, conversation, cancellation) is not { } number)
            return false;

        StoredActivity.Place(message, conversation, number, clock.GetUtcNow());
        database.DirectLineActivities.Add(new DirectLineActivity { ConversationKey = conversation, Number = number, Json = message.ToJsonString(ActivityMessage.Json) });
        await database.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Reads what was said above a number.</summary>
    /// <returns>In order, a hundred at most, with the number of the last one read; null where the conversation is over.</returns>
    public async Task<Said?> ReadAsync(Guid conversation, long after, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var activities = await database.DirectLineActivities.Where(one => one.ConversationKey == conversation && one.Number > after)
            .OrderBy(one => one.Number).Take(MostAtOnce).Select(one => new { one.Number, one.Json }).ToListAsync(cancellation);
        if (activities.Count == 0 && !await database.DirectLineConversations.AnyAsync(one => one.Key == conversation, cancellation))
            return null;
        return new Said([.. activities.Select(one => one.Json)], activities.Count == 0 ? after : activities[^1].Number);
    }

    // The row is locked until the transaction ends, so numbers become visible in their order and without gaps.
    private async Task<long?> NextAsync(CatalogueContext database, Guid conversation, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await database.DirectLineConversations.Where(one => one.Key == conversation)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastNumber, one => one.LastNumber + 1).SetProperty(one => one.SeenAt, now), cancellation);
        return found == 0 ? null : await database.DirectLineConversations.Where(one => one.Key == conversation).Select(one => one.LastNumber).SingleAsync(cancellation);
    }

    // What waits is what is kept: masked before anybody answers it.
    private InboxEvent EventOf(Guid conversation, IncomingActivity said, JsonObject stored, ActivityKeyRing ring) => new()
    {
        Channel = DirectLineChannel.ChannelName,
        EventId = said.Meaning == ActivityMeaning.Greeting ? $"{conversation:N}|greeting" : stored["id"]!.GetValue<string>(),
        Kind = said.Type,
        Person = PersonOf(ring, conversation),
        OrderedAt = clock.GetUtcNow().UtcDateTime,
        Payload = ring.Seal.Seal(stored.ToJsonString(ActivityMessage.Json)),
    };
}

/// <param name="Activities">Each as JSON.</param>
/// <param name="Last">What the client asks above the next time.</param>
public sealed record Said(IReadOnlyList<string> Activities, long Last);
