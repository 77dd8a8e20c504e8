using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>The approved cases, talked through with the catalogue as it is, and then with a change that only its own transaction sees.</summary>
/// <param name="before">[case] how it went with the catalogue as it is.</param>
internal sealed class CatalogueTrial(IServiceProvider services, string candidate, IReadOnlyList<ApprovedCase> cases, IReadOnlyList<CaseResult> before) : ICaseTrial
{
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();
    private GateRun? _run;

    public static async Task<IReadOnlyList<CaseResult>> TalkAsync(IHouse house, IReadOnlyList<ApprovedCase> cases, CancellationToken ct)
    {
        var runner = await CaseRunner.OpenAsync(house, AnswerLevel.Embedded, withCatalogue: false, ct);
        var results = new List<CaseResult>(cases.Count);
        foreach (var approved in cases)
            results.Add(await runner.RunAsync(CaseTalks.Of(approved), ct));
        return results;
    }

    public async Task<GateRun> TryAsync(CatalogueContext changed, CancellationToken ct)
    {
        var began = _clock.GetTimestamp();
        await using var aside = AdvisorAside.Over(services, changed);
        var after = await TalkAsync(new HouseAsItIs(aside.Services), cases, ct);
        _run = new GateRun { Subject = GateSubject.Catalogue, Candidate = candidate, By = "", Cases = cases.Count };
        for (var at = 0; at < cases.Count; at++)
            ChangeGate.Note(_run, cases[at], before[at], after[at]);
        _run.Milliseconds = (int)_clock.GetElapsedTime(began).TotalMilliseconds;
        return _run;
    }

    public async Task KeepAsync(Actor by, string? accepted, CancellationToken ct)
    {
        var run = _run ?? throw new InvalidOperationException("The change was never tried. Call TryAsync inside its transaction first.");
        (run.At, run.By) = (_clock.GetUtcNow().UtcDateTime, by.Name);
        await using var scope = services.CreateAsyncScope();
        var gate = scope.ServiceProvider.GetRequiredService<ChangeGate>();
        await gate.KeepAsync(run, ct);
        if (accepted is not null)
            await gate.AcceptAsync(run, by, accepted, ct);
    }
}
