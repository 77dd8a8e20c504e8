using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Makes the links by which accounts are set up. A link is random, valid for a day, and opens once.</summary>
internal sealed class Invitations(CatalogueContext database, TimeProvider clock)
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private static readonly Actor Server = new("LearningAdvisor");

    /// <summary>Makes a link for a new account.</summary>
    /// <param name="institution">The key of the one whose rows it will see, with <see cref="AccountRole.Institution"/> and with no other role.</param>
    public async Task<InvitationOutcome> InviteAsync(Actor by, AccountRole role, long? institution, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAsync(cancellation);
        if (!await InstitutionRule.HoldsAsync(database, role, institution, cancellation))
            return new InvitationOutcome(null, AccountRefusal.InstitutionMismatch);

        var invited = Add(by, by.Name, new { role, institution }, invitation => (invitation.Role, invitation.InstitutionKey) = (role, institution));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return invited;
    }

    /// <summary>Makes a link by which somebody who has lost password or second factor gets back in; earlier ones of theirs end.</summary>
    public async Task<InvitationOutcome> RenewAsync(Actor by, Guid account, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAsync(cancellation);
        var known = await database.Accounts.FirstOrDefaultAsync(one => one.Key == account && one.Subject == null && one.DisabledAt == null, cancellation);
        if (known is null)
            return new InvitationOutcome(null, AccountRefusal.AccountNotFound);

        await database.Invitations.Where(invitation => invitation.AccountKey == account).ExecuteDeleteAsync(cancellation);
        var invited = Add(by, by.Name, new { account }, invitation =>
            (invitation.Role, invitation.InstitutionKey, invitation.AccountKey) = (known.Role, known.InstitutionKey, known.Key));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return invited;
    }

    /// <summary>Makes the link for an administrator that the server itself prints; the one it printed before ends.</summary>
    /// <param name="always">Also where there is an administrator.</param>
    /// <returns>Null where there is one, and none more was asked for.</returns>
    public async Task<string?> ForAdministratorAsync(bool always, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (!always && await database.Accounts.AnyAsync(account => account.Role == AccountRole.Administrator && account.DisabledAt == null, cancellation))
            return null;

        await database.Invitations.Where(invitation => invitation.InvitedBy == null).ExecuteDeleteAsync(cancellation);
        var invited = Add(Server, null, new { role = AccountRole.Administrator }, invitation => invitation.Role = AccountRole.Administrator);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return invited.Token;
    }

    private InvitationOutcome Add(Actor by, string? invitedBy, object after, Action<Invitation> fill)
    {
        var (token, now) = (SecretToken.New(), clock.GetUtcNow());
        var invitation = new Invitation { TokenHash = SecretToken.HashOf(token), InvitedBy = invitedBy, EndsAt = (now + Life).UtcDateTime };
        fill(invitation);
        database.Invitations.Add(invitation);
        // The first digits of the hash tell invitations apart and open nothing.
        database.AuditEntries.Add(AuditEntry.Of(by, now, AuditAction.Invitation, AccountNames.Invitation, invitation.TokenHash[..12], null, after));
        return new InvitationOutcome(token, null) { EndsAt = invitation.EndsAt };
    }
}

/// <summary>What became of an invitation.</summary>
/// <param name="Token">For the link; null with a refusal.</param>
internal sealed record InvitationOutcome(string? Token, AccountRefusal? Refusal)
{
    /// <summary>UTC.</summary>
    public DateTime? EndsAt { get; init; }
}
