using System.Globalization;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Where leads write policies. Each is a version of its own; of two that build on the same one, the second is refused.</summary>
public sealed class PolicyDesk(CatalogueContext database, RuleCheck check, TimeProvider clock)
{
    /// <summary>The name under which the audit log keeps policies.</summary>
    public const string AuditName = "Policy";

    /// <summary>Puts rules into force.</summary>
    /// <param name="seen">The number of the policy that was in force when the rules were written; 0 for none.</param>
    /// <param name="note">For colleagues; null or blank for none.</param>
    /// <param name="restores">The number of the version that these rules come from; null where they are new.</param>
    public async Task<PolicyOutcome> WriteAsync(int seen, IReadOnlyList<PolicyRule> rules, string? note, int? restores, Actor by, CancellationToken cancellation)
    {
        if (note?.Length > PolicyVersion.LongestNote)
            return new PolicyOutcome(null, new PolicyRefusal(PolicyFault.NoteTooLong));
        if (check.Refusal(rules) is { } refusal)
            return new PolicyOutcome(null, refusal);

        await using var transaction = await database.BeginAloneAsync(cancellation);
        var before = await database.PolicyVersions.OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        if ((before?.Number ?? 0) != seen)
            return new PolicyOutcome(before, new PolicyRefusal(PolicyFault.Changed, Value: before?.WrittenBy));

        var now = clock.GetUtcNow();
        var written = new PolicyVersion
        {
            Number = seen + 1,
            Rules = [.. rules],
            WrittenBy = by.Name,
            WrittenAt = now.UtcDateTime,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            Restores = restores,
        };
        database.PolicyVersions.Add(written);
        database.AuditEntries.Add(AuditEntry.Of(
            by, now, AuditAction.PolicyChange, AuditName, written.Number.ToString(CultureInfo.InvariantCulture), before is null ? null : Audited(before), Audited(written)));
        await database.NotePolicyChangeAsync(cancellation);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new PolicyOutcome(written, null);
    }

    private static object Audited(PolicyVersion policy) => new { policy.Number, policy.Note, policy.Restores, policy.Rules };
}

/// <param name="Policy">As it is in force now; null where there is none, or the rules cannot be used.</param>
/// <param name="Refusal">Null where it was written.</param>
public sealed record PolicyOutcome(PolicyVersion? Policy, PolicyRefusal? Refusal);
