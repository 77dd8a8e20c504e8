using System.Security.Cryptography;
using LearningAdvisor.Channels.Line;

namespace LearningAdvisor.Api.Line.Simulating;

/// <summary>LINE for whoever has no account there: the channel with secrets made up for this process, over LINE's side within it.</summary>
internal static class SimulatorServices
{
    /// <summary>What the program is started with. Settings of a real account are left alone then.</summary>
    public const string Option = "--line-simulator";

    public static IServiceCollection AddLineSimulator(this IServiceCollection services)
    {
        services.AddLine(MadeUp(), transcription: null);
        services.AddSingleton<SimulatedLine>();
        // Configured again after the channel's own, these count.
        services.AddHttpClient<LineClient>().ConfigurePrimaryHttpMessageHandler(Api);
        services.AddHttpClient<LineContent>().ConfigurePrimaryHttpMessageHandler(Api);
        return services;
    }

    private static SimulatedApi Api(IServiceProvider services) => new(services.GetRequiredService<SimulatedLine>());

    private static LineSettings MadeUp() => new()
    {
        ChannelSecret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
        AccessToken = "simulated",
        DataKey = RandomNumberGenerator.GetBytes(32),
    };
}
