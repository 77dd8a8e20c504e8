using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Staging;

/// <summary>Prepares the rows of a source and puts them aside. One task reads and normalises, one classifies and embeds, this one stages.</summary>
/// <remarks>
/// What a crash costs is what was under way: a batch in each of the three hands and one between each two, together fewer rows
/// than one batch of the switch (<see cref="SourceSwitch.RowsPerBatch"/>).
/// </remarks>
internal sealed class SourceStager(StagedRun staged, StoredRows stored, Lazy<CourseIndexing> indexing, IIngestReporter reporter)
{
    private const int RowsPerBatch = 200;

    public Task StageAsync(SourceIntake<Course> intake, SourceSummary summary, CancellationToken ct) => StageAsync(intake, summary, DescribeAsync, ct);

    public Task StageAsync(SourceIntake<Institution> intake, SourceSummary summary, CancellationToken ct) =>
        StageAsync(intake, summary, (institutions, _) => Task.FromResult(new StagedRows { Institutions = [.. institutions] }), ct);

    private async Task StageAsync<T>(
        SourceIntake<T> intake, SourceSummary summary, Func<IReadOnlyList<T>, CancellationToken, Task<StagedRows>> prepare, CancellationToken ct)
        where T : class
    {
        var read = Handover<T[]>();
        var prepared = Handover<StagedRows>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var reading = Task.Run(() => FillAsync(read.Writer, intake.Rows().Chunk(RowsPerBatch).ToAsyncEnumerable(), stop.Token), ct);
        var preparing = Task.Run(() => FillAsync(prepared.Writer, PreparedAsync(read.Reader, prepare, stop.Token), stop.Token), ct);
        try
        {
            await foreach (var batch in prepared.Reader.ReadAllAsync(ct))
            {
                staged.Append(batch);
                reporter.Progressed(summary);
            }
        }
        finally
        {
            // They read from a connection that the caller is about to close.
            await stop.CancelAsync();
            await Task.WhenAny(Task.WhenAll(reading, preparing));
        }

        await Task.WhenAll(reading, preparing);
    }

    private static Channel<T> Handover<T>() => Channel.CreateBounded<T>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });

    private static async IAsyncEnumerable<StagedRows> PreparedAsync<T>(
        ChannelReader<T[]> read, Func<IReadOnlyList<T>, CancellationToken, Task<StagedRows>> prepare, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rows in read.ReadAllAsync(ct))
            yield return await prepare(rows, ct);
    }

    // Failures travel to the stager through the channels.
    private static async Task FillAsync<T>(ChannelWriter<T> channel, IAsyncEnumerable<T> items, CancellationToken ct)
    {
        try
        {
            await foreach (var item in items.WithCancellation(ct))
                await channel.WriteAsync(item, ct);
            channel.Complete();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            channel.Complete(failure);
        }
    }

    private async Task<StagedRows> DescribeAsync(IReadOnlyList<Course> courses, CancellationToken ct) =>
        new() { Courses = await indexing.Value.DescribeAsync(courses, stored.TextHash, ct) };
}
