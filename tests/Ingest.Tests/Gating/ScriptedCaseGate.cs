using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Gating;

/// <summary>A gate with one case, which wants a course of this title to be on offer.</summary>
internal sealed class ScriptedCaseGate(string database, string wanted) : ICaseGate
{
    public async Task<ICaseTrial?> OpenAsync(string candidate, CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        return await catalogue.Courses.AnyAsync(course => course.Title == wanted, ct) ? new Trial(database, candidate, wanted) : null;
    }

    private sealed class Trial(string database, string candidate, string wanted) : ICaseTrial
    {
        private GateRun? _run;

        public async Task<GateRun> TryAsync(CatalogueContext changed, CancellationToken ct)
        {
            var isWorse = !await changed.Courses.AnyAsync(course => course.Title == wanted && course.RetiredAt == null, ct);
            return _run = new GateRun { Subject = GateSubject.Catalogue, Candidate = candidate, By = "", Cases = 1, Worse = isWorse ? 1 : 0, Milliseconds = 100, Changes = isWorse ? [Change()] : [] };
        }

        public async Task KeepAsync(Actor by, string? accepted, CancellationToken ct)
        {
            (_run!.By, _run.At, _run.AcceptReason) = (by.Name, TimeProvider.System.GetUtcNow().UtcDateTime, accepted);
            await using var catalogue = CatalogueStore.At(database).Open();
            if (!await catalogue.ApprovedCases.AnyAsync(ct))
                catalogue.Add(new ApprovedCase { Talk = "{}", Question = "想學吉他", ApprovedBy = "甲" });
            await catalogue.SaveChangesAsync(ct);
            catalogue.Add(_run);
            await catalogue.SaveChangesAsync(ct);
        }

        private static CaseChange Change() => new() { CaseKey = 1, IsWorse = true, Before = ["吉他入門\n每週三"], After = ["沒有找到"], Faults = ["kind: NO_ANSWER"] };
    }
}
