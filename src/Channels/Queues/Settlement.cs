using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Queues;

/// <summary>Settles answers that were sent, those that end at the same time in one transaction.</summary>
public sealed class Settlement
{
    private readonly IDbContextFactory<CatalogueContext> _databases;
    private readonly WorkQueue _queue;
    private readonly Gathering<(OutboxMessage Message, WorkState State, string? Problem)> _ended;

    public Settlement(IDbContextFactory<CatalogueContext> databases, WorkQueue queue)
    {
        (_databases, _queue) = (databases, queue);
        _ended = new Gathering<(OutboxMessage Message, WorkState State, string? Problem)>(WriteAsync);
    }

    /// <summary>Ends when it is stored. Nothing happens where another worker has the message by now.</summary>
    /// <param name="problem">A code; null for none.</param>
    public Task SettleAsync(OutboxMessage message, WorkState state, string? problem, CancellationToken cancellation) =>
        _ended.AddAsync((message, state, problem), cancellation);

    private async Task WriteAsync(IReadOnlyList<(OutboxMessage Message, WorkState State, string? Problem)> ended)
    {
        await using var database = await _databases.CreateDbContextAsync();
        await using var transaction = await database.BeginAsync(CancellationToken.None);
        foreach (var (message, state, problem) in ended)
            await _queue.SettleAsync(database, message, state, problem, CancellationToken.None);
        await transaction.CommitAsync();
    }
}
