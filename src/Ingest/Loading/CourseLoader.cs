using System.Threading.Channels;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Stores the courses of a source. One task reads, normalises and embeds while this one writes.</summary>
internal sealed class CourseLoader(CatalogueLoad load, StoredRows stored, Lazy<CourseIndexing> indexing, IIngestReporter reporter)
{
    private const int RowsPerBatch = 1024;
    private const int BatchesAhead = 4;

    /// <summary>Writes inside the open transaction; the caller commits or rolls back.</summary>
    public async Task LoadAsync(SourceIntake<Course> intake, SourceSummary summary, DateTime now, CancellationToken ct)
    {
        var batches = Channel.CreateBounded<List<CourseEntry>>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var reading = Task.Run(() => PrepareAsync(intake, batches.Writer, stop.Token), ct);
        var directory = load.Links.Directory();
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(ct))
            {
                foreach (var entry in batch)
                    Link(entry.Course, directory, summary, now);
                load.Courses.Write(batch);
                reporter.Progressed(summary);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await reading;
        foreach (var key in intake.Gone())
        {
            load.Courses.Retire(key, now);
            summary.Retired++;
        }
    }

    private void Link(Course course, InstitutionDirectory directory, SourceSummary summary, DateTime now)
    {
        // Where the source does not say when its row changed, it changed no later than now.
        course.UpdatedAt ??= now;
        if (course.Key == 0)
            summary.Added++;
        else
            summary.Changed++;
        course.InstitutionKey = load.Links.FindOrImply(course, directory);
    }

    // Failures travel to the writer through the channel.
    private async Task PrepareAsync(SourceIntake<Course> intake, ChannelWriter<List<CourseEntry>> batches, CancellationToken ct)
    {
        try
        {
            foreach (var rows in intake.Rows().Chunk(RowsPerBatch))
            {
                foreach (var row in rows)
                {
                    row.Item.Key = row.Key;
                    row.Item.RowHash = row.Hash;
                }

                var entries = await indexing.Value.DescribeAsync([.. rows.Select(row => row.Item)], stored.TextHash, ct);
                await batches.WriteAsync(entries, ct);
            }

            batches.Complete();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            batches.Complete(failure);
        }
    }
}
