using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace LearningAdvisor.Ingest.Watching;

/// <summary>Loads each source at its times, one after the other, until it is stopped.</summary>
internal static class Watcher
{
    // Custom, since a machine need not have the zones' data; Taipei has had no summer time since 1979.
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.CreateCustomTimeZone("Asia/Taipei", TimeSpan.FromHours(8), "Asia/Taipei", "Asia/Taipei");

    /// <param name="load">Loads one source.</param>
    /// <param name="stop">Ends the watching; the source being loaded is given up, to be taken up again.</param>
    public static async Task RunAsync(WatchSettings settings, Func<WatchedSource, CancellationToken, Task> load, CancellationToken stop)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton(settings).AddSingleton(load);
        builder.Services.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(1);
            foreach (var source in settings.Sources)
                quartz.ScheduleJob<WatchJob>(trigger => Configure(trigger, source), job => job.WithIdentity(source.Name));
        });
        builder.Services.AddQuartzHostedService();
        using var host = builder.Build();
        await host.StartAsync(stop);
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    // Times missed while another source was loaded are made up for once, not once each.
    private static void Configure<T>(ITriggerConfigurator<T> trigger, WatchedSource source)
        where T : IJob => trigger
        .WithIdentity(source.Name)
        .UsingJobData(WatchJob.Source, source.Name)
        .WithCronSchedule(source.Cron, cron => cron.InTimeZone(Taipei));
}
