using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Channels.Activity.Answers;
using LearningAdvisor.Channels.Activity.Connector;
using LearningAdvisor.Channels.Activity.DirectLine;
using LearningAdvisor.Channels.Activity.SigningIn;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Channels.TakeOver;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Activity;

/// <summary>Puts the Activity protocol and Direct Line together with the inbox and the outbox. The host adds the advisor, the catalogue's contexts and a <c>TimeProvider</c>.</summary>
public static class ActivityServices
{
    /// <summary>Under which their <see cref="MessageLimit"/> is found.</summary>
    public const string Limit = "activity";

    private const int LongestAnswer = 1_000_000;

    public static IServiceCollection AddActivity(this IServiceCollection services, ActivitySettings settings, DirectLineSettings directLine)
    {
        services.AddSingleton(settings);
        services.AddSingleton(directLine);
        services.AddSingleton<ActivityKeys>();
        services.AddKeyedSingleton(Limit, new MessageLimit(settings.MessagesPerMinute, settings.AllMessagesPerMinute));
        services.AddScoped<ActivityTalk>();
        services.AddQueues();
        AddConnector(services);
        AddDirectLine(services);
        return services;
    }

    // The framework's own loggers write addresses, and those hold ids of people.
    private static void AddConnector(IServiceCollection services)
    {
        services.AddHttpClient(ConnectorClient.Guarded, Configure).ConfigurePrimaryHttpMessageHandler(ServiceConnection.Handler).SetHandlerLifetime(Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        services.AddHttpClient(ConnectorToken.Trusted, Configure).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<BotTokens>();
        services.AddSingleton<ConnectorToken>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<ConnectorInbox>();
        services.AddSingleton<ISender, ConnectorSender>();
        services.AddScoped<IChannel, ConnectorChannel>();
        services.AddScoped<IOutlet, ConnectorOutlet>();
    }

    private static void AddDirectLine(IServiceCollection services)
    {
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineBook>();
        services.AddSingleton<ConversationNews>();
        services.AddSingleton<ISender, DirectLineSender>();
        services.AddScoped<IChannel, DirectLineChannel>();
        services.AddScoped<IOutlet, DirectLineOutlet>();
        services.AddHostedService<ConversationRelay>();
        services.AddSingleton<DirectLineSweep>().AddHostedService(provider => provider.GetRequiredService<DirectLineSweep>());
    }

    private static void Configure(HttpClient http)
    {
        http.Timeout = TimeSpan.FromSeconds(10);
        http.MaxResponseContentBufferSize = LongestAnswer;
    }
}
