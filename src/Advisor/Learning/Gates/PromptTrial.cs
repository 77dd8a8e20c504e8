using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Advisor.Composing;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>Keeps a prompt from wording replies that has not passed the approved cases, and tries it.</summary>
/// <remarks>What was in use before a new prompt is gone with its release, so the new one is held against the embedded engine, which answers meanwhile.</remarks>
public sealed class PromptTrial(CatalogueContext database, ModelAccess access, PromptClearance clearance, ChangeGate gate, IServiceProvider services, LearningSettings settings)
{
    /// <summary>The prompt texts and the model's name; another hash is another prompt.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{access.Settings?.Name}\n{Instruction.Understand}\n{Instruction.Compose}\n{Instruction.PlainManner}")))[..16];

    /// <summary>Lets the prompt word replies where it has passed, where there is no case to pass, or where the setting says so; else holds it at understanding.</summary>
    /// <returns>Whether it waits for a trial.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        var isHeld = settings.GatePrompt && access.Highest == AnswerLevel.Wording
            && await CaseDesk.Active(database).AnyAsync(cancellation)
            && !await Runs().AnyAsync(run => run.Worse == 0 || run.AcceptedBy != null, cancellation);
        clearance.Highest = isHeld ? AnswerLevel.Understanding : AnswerLevel.Wording;
        return isHeld;
    }

    /// <summary>Talks the cases through with the model. A prompt that failed is not tried again before a case changes.</summary>
    /// <returns>Null where it was not tried.</returns>
    public async Task<GateRun?> RunAsync(Actor by, CancellationToken cancellation)
    {
        if (!await LookAsync(cancellation))
            return null;

        var last = await Runs().OrderByDescending(run => run.Key).FirstOrDefaultAsync(cancellation);
        if (last is not null && !await database.ApprovedCases.AnyAsync(one => one.ApprovedAt > last.At || one.SwitchedAt > last.At, cancellation))
            return null;

        var run = await gate.TryAsync(new Change(GateSubject.Prompt, Hash, new HouseWithModel(services)) { Level = AnswerLevel.Wording }, by, cancellation: cancellation);
        await LookAsync(cancellation);
        return run;
    }

    private IQueryable<GateRun> Runs()
    {
        var hash = Hash;
        return database.GateRuns.Where(run => run.Subject == GateSubject.Prompt && run.Candidate == hash);
    }
}
