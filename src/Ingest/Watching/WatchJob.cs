using Quartz;

namespace LearningAdvisor.Ingest.Watching;

/// <summary>Loads one source when its time has come.</summary>
/// <param name="load">Loads it; what goes wrong is told there.</param>
[DisallowConcurrentExecution]
internal sealed class WatchJob(WatchSettings settings, Func<WatchedSource, CancellationToken, Task> load) : IJob
{
    /// <summary>Under which key the job's data holds the source's name.</summary>
    public const string Source = "source";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.MergedJobDataMap.GetString(Source);
        await load(settings.Sources.Single(source => source.Name == name), cancellationToken);
    }
}
