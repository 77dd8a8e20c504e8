using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LearningAdvisor.Bench.Allocations;

// Measures the bytes that a request allocates and writes them to allocations.json beside this file.
var reports = Directory.CreateTempSubdirectory("benchmarks-").FullName;
try
{
    var summary = BenchmarkRunner.Run<RequestAllocations>(ManualConfig.CreateEmpty()
        .WithArtifactsPath(reports)
        .AddColumnProvider([.. DefaultConfig.Instance.GetColumnProviders()])
        .AddLogger(ConsoleLogger.Default)
        // In this process: its settings are the ones that the test shares, and nothing has to be built anew.
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
    var bytes = summary.Reports
        .Where(report => report.Success)
        .ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name, report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value);
    if (bytes.Count != MeasuredQuery.All.Count)
    {
        Console.Error.WriteLine($"Only {bytes.Count} of {MeasuredQuery.All.Count} queries could be measured; the reason stands above. {CommittedBytes.File} is as it was.");
        return 1;
    }

    CommittedBytes.Write(bytes);
    foreach (var (query, allocated) in bytes)
        Console.WriteLine($"{query}  {allocated,7} bytes a request");
    return 0;
}
finally
{
    Directory.Delete(reports, recursive: true);
}
