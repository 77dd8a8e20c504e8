using System.Security.Cryptography;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>What everybody does with their own account: another password, a second factor.</summary>
internal sealed class OwnAccountDesk(
    CatalogueContext database, Lockout lockout, Passwords passwords, Sessions sessions, AccountSeal seal, TimeProvider clock)
{
    /// <summary>Changes the password. All sessions end, and a new one begins.</summary>
    public async Task<SignInOutcome> ChangePasswordAsync(Actor who, string current, string wanted, CancellationToken cancellation)
    {
        if (await RefusalAsync(who, current, cancellation) is { } refusal)
            return new SignInOutcome(null, refusal);

        var account = await OwnAsync(who, cancellation);
        if (PasswordRules.RefusalOf(wanted, account.Name, account.DisplayName) is { } weak)
            return new SignInOutcome(null, weak);

        var hash = passwords.Hash(wanted);
        await using var transaction = await database.BeginAloneAsync(cancellation);
        account.PasswordHash = hash;
        var ended = await Sessions.EndAllAsync(database, account.Key, cancellation);
        var token = sessions.Begin(database, account);
        Log(who, AuditAction.PasswordChange, null, new { sessionsEnded = ended });
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new SignInOutcome(token, null);
    }

    /// <summary>Makes a new secret for an authenticator app. It counts once a code of it has come back.</summary>
    public async Task<TwoFactorOutcome> StartTwoFactorAsync(Actor who, string password, CancellationToken cancellation)
    {
        if (await RefusalAsync(who, password, cancellation) is { } refusal)
            return new TwoFactorOutcome(refusal);

        var account = await OwnAsync(who, cancellation);
        var secret = RandomNumberGenerator.GetBytes(Totp.SecretBytes);
        account.SealedNewSecret = seal.Seal(secret);
        await database.SaveChangesAsync(cancellation);
        return new TwoFactorOutcome(null) { Secret = Base32.Encode(secret), Address = Totp.AddressOf(account.Name, secret) };
    }

    /// <summary>Takes the new secret into use, in place of an earlier one.</summary>
    public async Task<TwoFactorOutcome> ConfirmTwoFactorAsync(Actor who, string code, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var account = await OwnAsync(who, cancellation);
        if (account.SealedNewSecret is not { } sealedSecret
            || Totp.StepOf(seal.Open(sealedSecret), code.Trim(), clock.GetUtcNow(), lastStep: 0) is not { } step)
            return new TwoFactorOutcome(AccountRefusal.CodeWrong);

        var codes = RecoveryCodes.New();
        Log(who, AuditAction.TwoFactorChange, new { twoFactor = account.SealedSecret is not null }, new { twoFactor = true });
        (account.SealedSecret, account.SealedNewSecret, account.LastStep) = (sealedSecret, null, step);
        account.RecoveryHashes = [.. codes.Select(RecoveryCodes.HashOf)];
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new TwoFactorOutcome(null) { RecoveryCodes = codes };
    }

    /// <summary>Ends the session of a token.</summary>
    public async Task SignOutAsync(Actor who, string token, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAsync(cancellation);
        if (await Sessions.EndAsync(database, token, cancellation))
            Log(who, AuditAction.SignOut, null, null);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // Somebody at an unlocked desk may guess too, so these tries count as those of the sign-in do.
    private async Task<AccountRefusal?> RefusalAsync(Actor who, string password, CancellationToken cancellation)
    {
        var own = await OwnAsync(who, cancellation);
        if (own.PasswordHash is null)
            return AccountRefusal.NoPassword;

        database.ChangeTracker.Clear();
        var account = await lockout.ChargeAsync(own.Name, cancellation);
        if (!passwords.IsRight(account?.PasswordHash, password))
            return AccountRefusal.PasswordWrong;

        await lockout.RefundAsync(own.Key, cancellation);
        return null;
    }

    private Task<Account> OwnAsync(Actor who, CancellationToken cancellation) =>
        database.Accounts.AsTracking().FirstAsync(account => account.Key == who.Account, cancellation);

    private void Log(Actor who, AuditAction action, object? before, object? after) =>
        database.AuditEntries.Add(AuditEntry.Of(who, clock.GetUtcNow(), action, AccountNames.Type, who.Account!.Value.ToString("N"), before, after));
}

/// <summary>What became of a step towards a second factor.</summary>
internal sealed record TwoFactorOutcome(AccountRefusal? Refusal)
{
    /// <summary>To be typed into an app; null with a refusal.</summary>
    public string? Secret { get; init; }

    /// <inheritdoc cref="Totp.AddressOf"/>
    public string? Address { get; init; }

    /// <summary>Shown this once; empty before the confirmation.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; init; } = [];
}
