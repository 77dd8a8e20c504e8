using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Duplicates;

/// <summary>Keeps what a person says about two courses, and shows the catalogue accordingly.</summary>
internal sealed class TwinDecisions(IngestSettings settings)
{
    /// <summary>From now on the two are shown as one.</summary>
    /// <exception cref="ArgumentException">There are no two such courses of different sources.</exception>
    public Task ConfirmAsync(long a, long b, string by, CancellationToken ct) => DecideAsync(a, b, isConfirmed: true, by, ct);

    /// <summary>They are two courses, and are not proposed again.</summary>
    /// <inheritdoc cref="ConfirmAsync"/>
    public Task RejectAsync(long a, long b, string by, CancellationToken ct) => DecideAsync(a, b, isConfirmed: false, by, ct);

    /// <summary>As if nobody had decided.</summary>
    /// <exception cref="ArgumentException">Nobody had.</exception>
    public async Task UndoAsync(long a, long b, CancellationToken ct)
    {
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        await using var catalogue = settings.Open();
        var removed = await catalogue.CourseTwins.Where(twin => twin.FirstKey == first && twin.SecondKey == second).ExecuteDeleteAsync(ct);
        if (removed == 0)
            throw new ArgumentException($"Nothing was decided about {first} and {second}. ./ingest duplicates --decided lists what was.");

        Show([first, second]);
    }

    private async Task DecideAsync(long a, long b, bool isConfirmed, string by, CancellationToken ct)
    {
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        await using var catalogue = settings.Open();
        var sources = await catalogue.Courses.Where(course => course.Key == first || course.Key == second).Select(course => course.Source).ToListAsync(ct);
        if (sources.Count < 2)
            throw new ArgumentException($"{first} and {second} are not the numbers of two courses. ./ingest duplicates lists pairs with their numbers.");
        if (sources[0] == sources[1])
            throw new ArgumentException($"{first} and {second} are both of {sources[0]}, whose own codes say that they are two. Only courses of different sources can be one.");

        await catalogue.CourseTwins.Where(twin => twin.FirstKey == first && twin.SecondKey == second).ExecuteDeleteAsync(ct);
        catalogue.Add(new CourseTwin { FirstKey = first, SecondKey = second, IsConfirmed = isConfirmed, By = by, At = settings.Clock.GetUtcNow().UtcDateTime });
        await catalogue.SaveChangesAsync(ct);
        Show([first, second]);
    }

    // Those named come back first, in case they are no twins any more; the groups that are left hide theirs again.
    private void Show(IEnumerable<long> keys)
    {
        using var load = new CatalogueLoad(settings.Database);
        load.Begin();
        foreach (var key in keys)
            load.Twins.ComeBack(key, known => TwinTexts.Of(settings.Open, known));
        load.Twins.Resolve(settings.Clock.GetUtcNow().UtcDateTime, known => TwinTexts.Of(settings.Open, known));
        load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
        load.Commit();
    }
}
