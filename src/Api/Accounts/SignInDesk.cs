using System.Security.Cryptography;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Where a name, a password and a code become a session.</summary>
internal sealed class SignInDesk(
    CatalogueContext database, Lockout lockout, Passwords passwords, Sessions sessions, AccountSeal seal, SignInSettings settings, TimeProvider clock)
{
    /// <summary>Signs somebody in.</summary>
    /// <param name="code">Of the authenticator app, or a recovery code; null or blank for none.</param>
    /// <param name="origin">A keyed hash of the address; null for none.</param>
    /// <returns>A wrong name, password or code, and a name that is closed, give the same answer, after the same time.</returns>
    public async Task<SignInOutcome> SignInAsync(string name, string password, string? code, string? origin, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        var outcome = await TryAsync(name, password, code, origin, cancellation);
        var left = settings.FailureTakes - clock.GetElapsedTime(began);
        if (outcome.Refusal == AccountRefusal.SignInFailed && left > TimeSpan.Zero)
            await Task.Delay(left, clock, cancellation);
        return outcome;
    }

    private async Task<SignInOutcome> TryAsync(string name, string password, string? code, string? origin, CancellationToken cancellation)
    {
        var account = await lockout.ChargeAsync(SignInName.Of(name), cancellation);
        var isRight = passwords.IsRight(account?.PasswordHash, password.Length > PasswordRules.Longest ? "" : password);
        if (account is null)
            return new SignInOutcome(null, AccountRefusal.SignInFailed);
        if (isRight && account.SealedSecret is not null && string.IsNullOrWhiteSpace(code))
        {
            await lockout.RefundAsync(account.Key, cancellation);
            return new SignInOutcome(null, AccountRefusal.CodeNeeded);
        }

        database.ChangeTracker.Clear();
        await using var transaction = await database.BeginAloneAsync(cancellation);
        // Read anew: a colleague may have changed it, and a code is taken once.
        var current = await database.Accounts.AsTracking().FirstOrDefaultAsync(one => one.Key == account.Key, cancellation);
        var token = isRight && current is { DisabledAt: null } && current.PasswordHash == account.PasswordHash && TakesCode(current, code)
            ? sessions.Begin(database, current)
            : null;
        var actor = new Actor(account.DisplayName, account.Key, origin);
        database.AuditEntries.Add(AuditEntry.Of(
            actor, clock.GetUtcNow(), token is null ? AuditAction.SignInFailed : AuditAction.SignIn, AccountNames.Type, account.Key.ToString("N"), null, null));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return token is null ? new SignInOutcome(null, AccountRefusal.SignInFailed) : new SignInOutcome(token, null);
    }

    private bool TakesCode(Account account, string? code)
    {
        if (account.SealedSecret is null)
            return true;

        var recovery = RecoveryCodes.HashOf(code!);
        if (account.RecoveryHashes.Contains(recovery))
        {
            account.RecoveryHashes = [.. account.RecoveryHashes.Where(hash => hash != recovery)];
            return true;
        }

        if (Totp.StepOf(Secret(account.SealedSecret), code!.Trim(), clock.GetUtcNow(), account.LastStep) is not { } step)
            return false;

        account.LastStep = step;
        return true;
    }

    // Sealed with a key that is lost, it takes no code; recovery codes still work, and an administrator can invite anew.
    private byte[] Secret(byte[] sealedSecret)
    {
        try
        {
            return seal.Open(sealedSecret);
        }
        catch (CryptographicException)
        {
            return RandomNumberGenerator.GetBytes(Totp.SecretBytes);
        }
    }
}

/// <summary>What became of a sign-in.</summary>
/// <param name="Token">Of the session that has begun; null with a refusal.</param>
internal sealed record SignInOutcome(string? Token, AccountRefusal? Refusal);
