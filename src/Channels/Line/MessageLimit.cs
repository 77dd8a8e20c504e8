using System.Threading.RateLimiting;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Line;

/// <summary>How many messages are answered: of one person by what stands in the inbox, so that it holds over all processes, and of all people in this process.</summary>
public sealed class MessageLimit(LineSettings settings) : IDisposable
{
    private readonly TokenBucketRateLimiter? _all = settings.AllMessagesPerMinute == 0 ? null : new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = settings.AllMessagesPerMinute,
        TokensPerPeriod = Math.Max(1, settings.AllMessagesPerMinute / 60),
        ReplenishmentPeriod = TimeSpan.FromMinutes(Math.Max(1, settings.AllMessagesPerMinute / 60) / (double)settings.AllMessagesPerMinute),
    });

    /// <summary>Counts a message. The same one again counts as the same.</summary>
    public async Task<Admission> AdmitAsync(InboxEvent received, CatalogueContext database, CancellationToken cancellation)
    {
        var ofPerson = settings.MessagesPerMinute == 0 ? 0 : await OfPersonAsync(received, database, cancellation);
        if (ofPerson > settings.MessagesPerMinute)
            return ofPerson == settings.MessagesPerMinute + 1 ? Admission.TooMany : Admission.Silent;

        using var lease = _all?.AttemptAcquire();
        return lease is { IsAcquired: false } ? Admission.Busy : Admission.Answer;
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
