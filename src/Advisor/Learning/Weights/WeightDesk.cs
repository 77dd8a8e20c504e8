using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Learning.Weights;

/// <summary>Computes weights, tries them, switches them on, and goes back to earlier ones.</summary>
public sealed class WeightDesk(CatalogueContext database, OpinionReading opinions, ChangeGate gate, IServiceProvider services, LearningSettings settings, TimeProvider clock)
{
    /// <summary>Versions that are kept beside the one in use.</summary>
    public const int Kept = 30;

    /// <summary>The weights in use; null while there are none.</summary>
    public static IQueryable<WeightVersion> InUse(CatalogueContext database) => database.WeightVersions
        .Where(version => database.Facts.Any(fact => fact.Name == CatalogueFact.Weights && fact.Value == version.Key));

    /// <summary>Computes a version from today's reviews and tries it. It is not in use yet.</summary>
    /// <returns>Never refused; a version that the gate stopped is <see cref="WeightState.Stopped"/>.</returns>
    public async Task<WeightOutcome> ComputeAsync(Actor by, CancellationToken cancellation)
    {
        var read = await opinions.ReadAsync(WeightFormula.HalfLives * settings.HalfLifeDays, cancellation);
        var named = read.Select(one => one.CourseKey).Distinct().ToList();
        var known = await database.Courses.Where(course => EF.Parameter(named).Contains(course.Key)).Select(course => course.Key).ToListAsync(cancellation);
        var version = new WeightVersion
        {
            MadeAt = clock.GetUtcNow().UtcDateTime,
            MadeBy = by.Name,
            HalfLifeDays = settings.HalfLifeDays,
            Opinions = read.Count,
            Counsellors = read.Select(one => one.Counsellor).Distinct(StringComparer.Ordinal).Count(),
            Weights = [.. WeightFormula.Of(read, settings.HalfLifeDays).Where(weight => known.Contains(weight.CourseKey))],
        };
        await using (var transaction = await database.BeginAsync(cancellation))
        {
            database.WeightVersions.Add(version);
            await database.SaveChangesAsync(cancellation);
            await TidyAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            database.ChangeTracker.Clear();
        }

        await TryAsync(version.Key, by, cancellation);
        return new WeightOutcome(await FindAsync(version.Key, cancellation));
    }

    /// <summary>Puts a version in use, after the gate has tried it against what is in use now.</summary>
    /// <param name="key">Of a version; 0 leaves the order to words and subjects alone, which needs no trial.</param>
    /// <returns>Without a version where <paramref name="key"/> is 0.</returns>
    public async Task<WeightOutcome> SwitchAsync(long key, Actor by, CancellationToken cancellation)
    {
        if (key != 0 && await TryAsync(key, by, cancellation) is not { Passed: true } run)
            return await FindAsync(key, cancellation) is { } stopped ? new WeightOutcome(stopped, WeightRefusal.GateStopped) : new WeightOutcome(null, WeightRefusal.NotFound);

        await using (var transaction = await database.BeginAloneAsync(cancellation))
        {
            var now = clock.GetUtcNow();
            var before = await InUse(database).Select(version => version.Key).FirstOrDefaultAsync(cancellation);
            await database.WeightVersions.Where(version => version.State == WeightState.Live && version.Key != key)
                .ExecuteUpdateAsync(set => set.SetProperty(version => version.State, WeightState.Retired), cancellation);
            await database.WeightVersions.Where(version => version.Key == key).ExecuteUpdateAsync(
                set => set.SetProperty(version => version.State, WeightState.Live)
                    .SetProperty(version => version.SwitchedAt, now.UtcDateTime)
                    .SetProperty(version => version.SwitchedBy, by.Name),
                cancellation);
            if (await database.Facts.Where(fact => fact.Name == CatalogueFact.Weights).ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Value, key), cancellation) == 0)
                database.Facts.Add(new CatalogueFact { Name = CatalogueFact.Weights, Value = key });
            database.AuditEntries.Add(AuditEntry.Of(by, now, AuditAction.WeightSwitch, "WeightVersion", key.ToString(), new { version = before }, new { version = key }));
            await database.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            database.ChangeTracker.Clear();
        }

        return new WeightOutcome(await FindAsync(key, cancellation));
    }

    /// <summary>A version with the gate's last run; null where there is none.</summary>
    public Task<WeightVersion?> FindAsync(long key, CancellationToken cancellation) =>
        database.WeightVersions.Include(version => version.GateRun).FirstOrDefaultAsync(version => version.Key == key, cancellation);

    private async Task<GateRun?> TryAsync(long key, Actor by, CancellationToken cancellation)
    {
        if (!await database.WeightVersions.AnyAsync(version => version.Key == key, cancellation))
            return null;

        var run = await gate.TryAsync(new Change(GateSubject.Weights, key.ToString(), new HouseWithWeights(services, key)), by, cancellation: cancellation);
        await database.WeightVersions.Where(version => version.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.GateRunKey, run.Key), cancellation);
        await database.WeightVersions.Where(version => version.Key == key && (version.State == WeightState.Candidate || version.State == WeightState.Stopped))
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.State, run.Passed ? WeightState.Candidate : WeightState.Stopped), cancellation);
        return run;
    }

    private async Task TidyAsync(CancellationToken cancellation)
    {
        var kept = await database.WeightVersions.Where(version => version.State != WeightState.Live)
            .OrderByDescending(version => version.Key).Select(version => version.Key).Take(Kept).ToListAsync(cancellation);
        await database.WeightVersions.Where(version => version.State != WeightState.Live && !EF.Parameter(kept).Contains(version.Key)).ExecuteDeleteAsync(cancellation);
    }
}
