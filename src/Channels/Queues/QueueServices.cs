using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearningAdvisor.Channels.Queues;

/// <summary>The inbox and the outbox that all channels share, and the loops that work through them.</summary>
internal static class QueueServices
{
    /// <summary>Each channel asks for them; they are added once.</summary>
    public static IServiceCollection AddQueues(this IServiceCollection services)
    {
        services.TryAddSingleton<WorkQueue>();
        services.TryAddSingleton<Settlement>();
        services.TryAddSingleton<WorkSignal<InboxEvent>>();
        services.TryAddSingleton<WorkSignal<OutboxMessage>>();
        services.TryAddSingleton<InboxDoor>();
        services.TryAddSingleton<PushPurse>();
        services.TryAddSingleton<MessagingFigures>();
        services.TryAddSingleton<IWorker<InboxEvent>, InboxWorker>();
        services.TryAddSingleton<IWorker<OutboxMessage>, OutboxWorker>();
        services.TryAddSingleton<OutboxSweep>();
        services.AddHostedService<WorkRunner<InboxEvent>>();
        services.AddHostedService<WorkRunner<OutboxMessage>>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxSweep>());
        return services;
    }
}
