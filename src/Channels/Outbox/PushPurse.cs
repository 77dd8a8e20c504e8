using LearningAdvisor.Advisor;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Outbox;

/// <summary>How many messages may be pushed in a month of Taipei, over all processes.</summary>
public sealed class PushPurse(IDbContextFactory<CatalogueContext> databases, TimeProvider clock)
{
    /// <summary>Takes a claimed message out of the month's purse. It is paid for once, however often it is tried.</summary>
    /// <returns>False when the purse is empty.</returns>
    public async Task<bool> TakeAsync(OutboxMessage message, int most, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.BeginAloneAsync(cancellation);
        DateOnly? month = Month();
        if (await SpentAsync(database, message.Channel, cancellation) >= most)
            return false;

        await WorkQueue.Held(database, message).ExecuteUpdateAsync(set => set.SetProperty(one => one.PushedIn, month), cancellation);
        await transaction.CommitAsync(cancellation);
        message.PushedIn = month;
        return true;
    }

    /// <summary>Messages taken out of this month's purse.</summary>
    public Task<int> SpentAsync(CatalogueContext database, string channel, CancellationToken cancellation)
    {
        DateOnly? month = Month();
        return database.OutboxMessages.CountAsync(message => message.Channel == channel && message.PushedIn == month, cancellation);
    }

    private DateOnly Month()
    {
        var today = TaipeiDay.Of(clock);
        return new DateOnly(today.Year, today.Month, 1);
    }
}
