using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Where leads switch subjects off and on again.</summary>
public sealed class TopicDesk(CatalogueContext database, Thesaurus thesaurus, TimeProvider clock)
{
    /// <summary>Switches a subject off, with all that lies below it. One that is off already stays as it is.</summary>
    /// <param name="reason">For colleagues.</param>
    public async Task<TopicOutcome> SwitchOffAsync(string concept, string? reason, Actor by, CancellationToken cancellation)
    {
        if (thesaurus[concept] is null)
            return new TopicOutcome(null, new PolicyRefusal(PolicyFault.TopicUnknown, Value: concept));
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > TopicSwitch.LongestReason)
            return new TopicOutcome(null, new PolicyRefusal(PolicyFault.ReasonWrong));

        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await OffAsync(concept, cancellation) is { } already)
            return new TopicOutcome(already, null);

        var now = clock.GetUtcNow();
        var off = new TopicSwitch { ConceptId = concept, Reason = reason.Trim(), SwitchedOffBy = by.Name, SwitchedOffAt = now.UtcDateTime };
        database.TopicSwitches.Add(off);
        Audit(by, now, concept, before: null, new { off = true, off.Reason });
        await StoreAsync(transaction, cancellation);
        return new TopicOutcome(off, null);
    }

    /// <summary>Switches a subject on again. One that is on stays as it is.</summary>
    public async Task<TopicOutcome> SwitchOnAsync(string concept, Actor by, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await OffAsync(concept, cancellation) is not { } off)
            return new TopicOutcome(null, thesaurus[concept] is null ? new PolicyRefusal(PolicyFault.TopicUnknown, Value: concept) : null);

        var now = clock.GetUtcNow();
        (off.SwitchedOnBy, off.SwitchedOnAt) = (by.Name, now.UtcDateTime);
        Audit(by, now, concept, new { off = true, off.Reason }, new { off = false });
        await StoreAsync(transaction, cancellation);
        return new TopicOutcome(off, null);
    }

    private Task<TopicSwitch?> OffAsync(string concept, CancellationToken cancellation) =>
        database.TopicSwitches.AsTracking().FirstOrDefaultAsync(one => one.ConceptId == concept && one.SwitchedOnAt == null, cancellation);

    private void Audit(Actor by, DateTimeOffset now, string concept, object? before, object after) =>
        database.AuditEntries.Add(AuditEntry.Of(by, now, AuditAction.TopicSwitch, nameof(TopicSwitch), concept, before, after));

    private async Task StoreAsync(IDbContextTransaction transaction, CancellationToken cancellation)
    {
        await database.NotePolicyChangeAsync(cancellation);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

/// <param name="Switch">As it stands now; null where the subject was never off, or with a refusal.</param>
/// <param name="Refusal">Null where it is as was wished.</param>
public sealed record TopicOutcome(TopicSwitch? Switch, PolicyRefusal? Refusal);
