using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Puts a draft into the catalogue by the pipeline of every other source, its gate included.</summary>
public sealed class DeskPublishing(CatalogueContext database, IngestSettings settings, DeskIndexing indexing)
{
    // Less than a request may take. A larger run is told, and tried again by a person.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly DeskDrafts _drafts = new(database, settings.Clock);

    // The catalogue is indexed as a whole by ./ingest, never by the way.
    private readonly IngestSettings _settings = settings with { Mappings = null, IndexFingerprint = 0, IsMending = false };

    /// <summary>Publishes an open draft, or has it held where it would change more than the gate lets through.</summary>
    /// <param name="own">As in <see cref="DeskDrafts.FindAsync(Guid, long?, CancellationToken)"/>.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="withoutFaulty">Whether it may go without the rows that break rules; they wait in quarantine.</param>
    public async Task<DeskOutcome> PublishAsync(Guid key, long? own, int version, bool withoutFaulty, Actor by, CancellationToken ct)
    {
        var claimed = await ClaimAsync(key, own, version, draft => Unpublishable(draft, withoutFaulty), ct);
        return claimed.Refusal is null ? await InTurnAsync(claimed.Draft!, DeskState.Open, RunAsync, by, ct) : claimed;
    }

    /// <summary>Lets a held draft in, or sends it back to its institution.</summary>
    /// <inheritdoc cref="PublishAsync" path="/param[@name='version']"/>
    public async Task<DeskOutcome> DecideAsync(Guid key, int version, bool isLetIn, Actor by, CancellationToken ct)
    {
        var claimed = await ClaimAsync(key, null, version, draft => draft.State == DeskState.Held ? null : DeskFault.WrongState, ct);
        return claimed.Refusal is null ? await InTurnAsync(claimed.Draft!, DeskState.Held, (draft, token) => DecideAsync(draft, isLetIn, by, token), by, ct) : claimed;
    }

    private DeskFault? Unpublishable(DeskDraft draft, bool withoutFaulty)
    {
        if (!_drafts.IsOpen(draft))
            return DeskFault.WrongState;
        if (DeskColumns.Missing(draft.Columns).Count > 0)
            return DeskFault.ColumnsMissing;
        return draft.FaultyCount == draft.RowCount || (draft.FaultyCount > 0 && !withoutFaulty) ? DeskFault.RowsFaulty : null;
    }

    // Nobody mends or publishes what is on its way.
    private async Task<DeskOutcome> ClaimAsync(Guid key, long? own, int version, Func<DeskDraft, DeskFault?> refuse, CancellationToken ct)
    {
        await using var transaction = await database.BeginAloneAsync(ct);
        if (await _drafts.FindToChangeAsync(key, own, ct) is not { } draft)
            return DeskOutcome.Of(null, DeskFault.DraftNotFound);
        if (draft.Version != version)
            return DeskOutcome.Of(draft, DeskFault.DraftChanged);
        if (refuse(draft) is { } fault)
            return DeskOutcome.Of(draft, fault);

        (draft.State, draft.ChangedAt) = (DeskState.Publishing, settings.Clock.GetUtcNow().UtcDateTime);
        draft.Version++;
        await database.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return DeskOutcome.Of(draft);
    }

    private async Task<DeskOutcome> InTurnAsync(DeskDraft draft, DeskState before, Func<DeskDraft, CancellationToken, Task<Ending>> work, Actor by, CancellationToken ct)
    {
        var ending = new Ending(before, draft.RunKey, null);
        try
        {
            await using var turn = await RunnerTurn.TakeAsync(_settings.Open, _settings.Clock, Patience, _ => { }, ct);
            if (turn is null)
            {
                ending = ending with { Refusal = new DeskRefusal(DeskFault.Busy) };
            }
            else
            {
                using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, turn.Lost);
                ending = await work(draft, either.Token);
            }
        }
        finally
        {
            // Whatever became of it, and even when nobody waits for the answer any more.
            draft = await EndAsync(draft.Key, before, ending, by);
        }

        return new DeskOutcome(draft, ending.Refusal);
    }

    private async Task<Ending> RunAsync(DeskDraft draft, CancellationToken ct)
    {
        var institution = await database.Institutions.FirstAsync(one => one.Key == draft.InstitutionKey, ct);
        if (institution.RetiredAt is not null)
            return new Ending(DeskState.Open, draft.RunKey, new DeskRefusal(DeskFault.InstitutionNotFound));

        var rows = await database.DeskRows.Where(row => row.DraftKey == draft.Key).OrderBy(row => row.Line).ToListAsync(ct);
        using var publication = DeskPublication.Write(draft, institution, rows, _settings);
        var summary = await new IngestPipeline(_settings, await indexing.NowAsync(database, ct), null, SilentReporter.Instance).RunAsync([publication.Path], ct);
        var source = summary.Sources[0];
        return source.Failure is { } failure
            ? new Ending(DeskState.Open, draft.RunKey, new DeskRefusal(DeskFault.RunFailed, source.FailureCode, failure))
            : new Ending(source.IsHeld ? DeskState.Held : DeskState.Published, source.Run, null);
    }

    private async Task<Ending> DecideAsync(DeskDraft draft, bool isLetIn, Actor by, CancellationToken ct)
    {
        var run = draft.RunKey!.Value;
        var documents = new GuideDocuments(_settings.Database, _settings.Clock, null);
        var decision = new IngestDecision(_settings, await indexing.NowAsync(database, ct), documents);
        if (!await database.IngestRuns.AnyAsync(one => one.Key == run && one.State == RunState.Held, ct))
            return new Ending(DeskState.Held, run, new DeskRefusal(DeskFault.DraftChanged));

        if (!isLetIn)
        {
            await decision.DiscardAsync(run, by.Name, ct);
            return new Ending(DeskState.Open, run, null);
        }

        var decided = await decision.PublishAsync(run, by.Name, ct);
        return decided.State == RunState.Held
            ? new Ending(DeskState.Held, run, new DeskRefusal(DeskFault.CasesWorse))
            : new Ending(DeskState.Published, run, null);
    }

    private async Task<DeskDraft> EndAsync(Guid key, DeskState before, Ending ending, Actor by)
    {
        await using var transaction = await database.BeginAsync(CancellationToken.None);
        var draft = (await _drafts.FindToChangeAsync(key, null, CancellationToken.None))!;
        draft.State = before;
        var told = DeskDrafts.Told(draft);
        (draft.State, draft.RunKey) = (ending.State, ending.Run);
        if (ending.State != before)
            _drafts.Note(draft, by, AuditAction.DeskPublication, told, DeskDrafts.Told(draft));
        await database.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return draft;
    }

    /// <param name="Run">The run that the draft names from then on.</param>
    private sealed record Ending(DeskState State, long? Run, DeskRefusal? Refusal);
}
