using System.Threading.Channels;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Staging;

/// <summary>Prepares the rows of a source and puts them aside. One task reads, normalises and embeds while this one stages.</summary>
/// <remarks>
/// What a crash costs is what was under way: a batch being prepared, one waiting and one being committed, together fewer rows
/// than one batch of the switch (<see cref="SourceSwitch.RowsPerBatch"/>).
/// </remarks>
internal sealed class SourceStager(StagedRun staged, StoredRows stored, Lazy<CourseIndexing> indexing, IIngestReporter reporter)
{
    private const int RowsPerBatch = 256;

    public Task StageAsync(SourceIntake<Course> intake, SourceSummary summary, CancellationToken ct) => StageAsync(intake, summary, DescribeAsync, ct);

    public Task StageAsync(SourceIntake<Institution> intake, SourceSummary summary, CancellationToken ct) =>
        StageAsync(intake, summary, (institutions, _) => Task.FromResult(new StagedRows { Institutions = [.. institutions] }), ct);

    private async Task StageAsync<T>(
        SourceIntake<T> intake, SourceSummary summary, Func<IReadOnlyList<T>, CancellationToken, Task<StagedRows>> prepare, CancellationToken ct)
        where T : class
    {
        var batches = Channel.CreateBounded<StagedRows>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var reading = Task.Run(() => PrepareAsync(intake, prepare, batches.Writer, stop.Token), ct);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(ct))
            {
                staged.Append(batch);
                reporter.Progressed(summary);
            }
        }
        finally
        {
            // It reads from a connection that the caller is about to close.
            await stop.CancelAsync();
            await Task.WhenAny(reading);
        }

        await reading;
    }

    // Failures travel to the stager through the channel.
    private static async Task PrepareAsync<T>(
        SourceIntake<T> intake, Func<IReadOnlyList<T>, CancellationToken, Task<StagedRows>> prepare, ChannelWriter<StagedRows> batches, CancellationToken ct)
        where T : class
    {
        try
        {
            foreach (var rows in intake.Rows().Chunk(RowsPerBatch))
                await batches.WriteAsync(await prepare(rows, ct), ct);
            batches.Complete();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            batches.Complete(failure);
        }
    }

    private async Task<StagedRows> DescribeAsync(IReadOnlyList<Course> courses, CancellationToken ct) =>
        new() { Courses = await indexing.Value.DescribeAsync(courses, stored.TextHash, ct) };
}
