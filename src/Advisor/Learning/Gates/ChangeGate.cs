using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>Talks the approved cases through with the adviser as it is and as a change would make it, and keeps what came of it.</summary>
/// <remarks>A case that fails both ways stops nothing: the change is no cause of it. Nothing of the talks is recorded as a consultation.</remarks>
public sealed class ChangeGate(CatalogueContext database, IServiceProvider services, TimeProvider clock)
{
    /// <param name="change">Tried in its own house; each turn opens a scope of it.</param>
    /// <param name="by">Who wants it tried.</param>
    /// <param name="progress">Told how many cases are done, of how many.</param>
    /// <returns>As it was stored; without a case it has passed.</returns>
    public async Task<GateRun> TryAsync(Change change, Actor by, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        var cases = await CaseDesk.Active(database).ToListAsync(cancellation);
        var began = clock.GetTimestamp();
        var run = new GateRun { Subject = change.Subject, Candidate = change.Name, At = clock.GetUtcNow().UtcDateTime, By = by.Name, Cases = cases.Count };
        if (cases.Count > 0)
        {
            var now = await CaseRunner.OpenAsync(new HouseAsItIs(services), AnswerLevel.Embedded, withCatalogue: false, cancellation);
            var then = await CaseRunner.OpenAsync(change.House, change.Level, withCatalogue: false, cancellation);
            foreach (var (approved, done) in cases.Select((approved, at) => (approved, at + 1)))
            {
                var talk = CaseTalks.Of(approved);
                Note(run, approved, await now.RunAsync(talk, cancellation), await then.RunAsync(talk, cancellation));
                progress?.Invoke(done, cases.Count);
            }
        }

        run.Milliseconds = (int)clock.GetElapsedTime(began).TotalMilliseconds;
        await KeepAsync(run, cancellation);
        return run;
    }

    /// <summary>Stores what came of a trial.</summary>
    internal async Task KeepAsync(GateRun run, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAsync(cancellation);
        database.GateRuns.Add(run);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Lets a change pass although a case got worse, where the data is right and the case is not.</summary>
    /// <param name="run">Out of <see cref="TryAsync"/>, by the same desk.</param>
    /// <param name="reason">For colleagues.</param>
    public async Task AcceptAsync(GateRun run, Actor by, string reason, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAsync(cancellation);
        await database.GateRuns.Where(one => one.Key == run.Key).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.AcceptedBy, by.Name).SetProperty(one => one.AcceptReason, reason), cancellation);
        database.AuditEntries.Add(AuditEntry.Of(
            by, clock.GetUtcNow(), AuditAction.GateOverride, nameof(GateRun), run.Key.ToString(), new { run.Worse }, new { accepted = true, run.Subject, run.Candidate }));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Adds a case to what came of a trial.</summary>
    internal static void Note(GateRun run, ApprovedCase approved, CaseResult before, CaseResult after)
    {
        if (before.OutOfDate.Count + after.OutOfDate.Count > 0)
            run.OutOfDate++;

        // A promise broken more often is worse, even of a case that failed already.
        var isWorse = (before.Passed && !after.Passed) || after.Violations.Count > before.Violations.Count;
        if (!isWorse && before.Passed == after.Passed)
            return;

        run.Worse += isWorse ? 1 : 0;
        run.Better += isWorse ? 0 : 1;
        var worse = isWorse ? after : before;
        run.Changes.Add(new CaseChange
        {
            CaseKey = approved.Key,
            IsWorse = isWorse,
            Before = Replies(before),
            After = Replies(after),
            Faults = [.. worse.Violations.Concat(worse.Faults)],
        });
    }

    private static List<string> Replies(CaseResult result) => [.. result.Said.Select(turn => turn.Advisor)];
}
