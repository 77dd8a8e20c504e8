using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line.Answers;
using LearningAdvisor.Channels.Line.Sending;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Channels.TakeOver;
using LearningAdvisor.Channels.Transcription;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Line;

/// <summary>Puts the LINE channel together with the inbox and the outbox. The host adds the advisor, the catalogue's contexts and a <c>TimeProvider</c>.</summary>
public static class LineServices
{
    /// <param name="transcription">Null where recordings are not listened to.</param>
    public static IServiceCollection AddLine(this IServiceCollection services, LineSettings settings, TranscriptionSettings? transcription)
    {
        if (transcription is not null)
            services.AddSingleton(transcription).AddSingleton<Transcriber>();
        services.AddSingleton(settings);
        services.AddSingleton(new ChannelSeal(settings.DataKey));
        services.AddSingleton(new LineSignature(settings.ChannelSecret));
        // The framework's own loggers write addresses, and those hold ids of people.
        services.AddHttpClient<LineContent>(http => LineContent.Configure(http, settings)).RemoveAllLoggers();
        services.AddHttpClient<LineClient>(http => LineClient.Configure(http, settings))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton(new MessageLimit(settings.MessagesPerMinute, settings.AllMessagesPerMinute));
        services.AddScoped<LinePeople>();
        services.AddScoped<Talk>();
        services.AddScoped<Nearby>();
        services.AddScoped<Buttons>();
        services.AddScoped<Menu>();
        services.AddScoped<Speech>();
        services.AddScoped<IChannel, LineChannel>();
        services.AddScoped<IOutlet, LineOutlet>();
        services.AddSingleton<LineWebhook>();

        services.AddQueues();
        services.AddSingleton<ISender, LineSender>();
        services.AddSingleton<LineInterim>().AddHostedService(provider => provider.GetRequiredService<LineInterim>());
        return services;
    }
}
