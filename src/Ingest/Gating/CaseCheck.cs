using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>Whether one switch may go live: not while it makes an approved case worse, unless a named person says why it may.</summary>
internal sealed class CaseCheck
{
    private readonly ICaseTrial? _trial;
    private readonly string _by;
    private readonly string? _despite;
    private GateRun? _run;

    private CaseCheck(ICaseTrial? trial, string by, string? despite) => (_trial, _by, _despite) = (trial, by, despite);

    /// <summary>Cases that get worse, in words; null where none does, or nothing was tried.</summary>
    public GateFinding? Finding => _run is not { Worse: > 0 } run ? null : new GateFinding(
        GateLimits.Cases,
        null,
        $"approved cases that would get worse: {run.Worse} of {run.Cases} (case {string.Join(", ", run.Changes.Where(change => change.IsWorse).Select(change => change.CaseKey))})",
        run.Worse,
        0,
        Beyond: true);

    /// <summary>Talks the cases through as things are. To be called before the switch takes the writers' lock.</summary>
    /// <param name="run">With its counts; one that changes nothing is not tried.</param>
    /// <param name="despite">Why it may go live although a case gets worse; null where it may not.</param>
    public static async Task<CaseCheck> OpenAsync(IngestSettings settings, IngestRun run, string? despite, CancellationToken ct)
    {
        var changes = run.Added + run.Changed + run.Retired > 0;
        var trial = changes && settings.Cases is { } cases ? await cases.OpenAsync(NameOf(run), ct) : null;
        return new CaseCheck(trial, run.By ?? "./ingest", despite);
    }

    /// <summary>The run as the record of the gate names it.</summary>
    public static string NameOf(IngestRun run) => $"run {run.Key} of {run.Source}";

    /// <summary>Talks them through with the change.</summary>
    /// <param name="changed">The catalogue inside the transaction of the switch.</param>
    public async Task<bool> PassesAsync(CatalogueContext changed, CancellationToken ct)
    {
        if (_trial is null)
            return true;

        _run = await _trial.TryAsync(changed, ct);
        return _run.Passed || _despite is not null;
    }

    /// <summary>Keeps what came of it, once the transaction has ended.</summary>
    public Task KeepAsync(CancellationToken ct) => _run is null ? Task.CompletedTask : _trial!.KeepAsync(_by, _run.Passed ? null : _despite, ct);
}
