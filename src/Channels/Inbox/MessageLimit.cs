using System.Threading.RateLimiting;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>How many messages of a channel are answered: of one person by what stands in the inbox, so that it holds over all processes, and of all people in this process.</summary>
/// <param name="perMinute">Of one person; 0 = no limit.</param>
/// <param name="allPerMinute">Of all people; 0 = no limit.</param>
public sealed class MessageLimit(int perMinute, int allPerMinute) : IDisposable
{
    private readonly TokenBucketRateLimiter? _all = allPerMinute == 0 ? null : new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = allPerMinute,
        TokensPerPeriod = Math.Max(1, allPerMinute / 60),
        ReplenishmentPeriod = TimeSpan.FromMinutes(Math.Max(1, allPerMinute / 60) / (double)allPerMinute),
    });

    /// <summary>Counts a message. The same one again counts as the same.</summary>
    public async Task<Admission> AdmitAsync(InboxEvent received, CatalogueContext database, CancellationToken cancellation)
    {
        var ofPerson = perMinute == 0 ? 0 : await OfPersonAsync(received, database, cancellation);
        if (ofPerson > perMinute)
            return ofPerson == perMinute + 1 ? Admission.TooMany : Admission.Silent;

        using var lease = _all?.AttemptAcquire();
        return lease is { IsAcquired: false } ? Admission.Busy : Admission.Answer;
    }

    /// <summary>For a door that can refuse: how long a person has to wait before the next message would be answered.</summary>
    /// <returns>Null where it would be taken: answered, or told that it is one too many.</returns>
    public async Task<TimeSpan?> WaitAsync(string person, DateTime now, CatalogueContext database, CancellationToken cancellation)
    {
        if (perMinute == 0)
            return null;

        var since = now.AddMinutes(-1);
        var newest = await database.InboxEvents.Where(one => one.Person == person && one.ReceivedAt > since)
            .OrderByDescending(one => one.ReceivedAt).Select(one => one.ReceivedAt).Take(perMinute + 1).ToListAsync(cancellation);
        return newest.Count <= perMinute ? null : newest[^1] - since;
    }

    public void Dispose() => _all?.Dispose();

    private static Task<int> OfPersonAsync(InboxEvent received, CatalogueContext database, CancellationToken cancellation)
    {
        var since = received.ReceivedAt.AddMinutes(-1);
        return database.InboxEvents.CountAsync(
            one => one.Person == received.Person && one.ReceivedAt > since
                && (one.OrderedAt < received.OrderedAt || (one.OrderedAt == received.OrderedAt && one.Key <= received.Key)),
            cancellation);
    }
}

public enum Admission
{
    Answer,

    /// <summary>The first one too many: the person is told.</summary>
    TooMany,

    /// <summary>Told already.</summary>
    Silent,

    /// <summary>All people together ask too much.</summary>
    Busy,
}
