namespace LearningAdvisor.Catalogue.Accounts;

/// <summary>Somebody who works with the service and signs in to it: a counsellor, a lead, an administrator or an institution. Residents have no account.</summary>
public sealed class Account
{
    /// <summary>Characters of <see cref="Name"/> and of <see cref="DisplayName"/>.</summary>
    public const int LongestName = 60;

    public Guid Key { get; set; }

    /// <summary>What is typed to sign in, folded by <see cref="SignInName"/>; distinct.</summary>
    public required string Name { get; set; }

    /// <summary>What stands beside decisions; distinct.</summary>
    public required string DisplayName { get; set; }

    public AccountRole Role { get; set; }

    /// <summary>Whose rows an <see cref="AccountRole.Institution"/> sees; null for every other role.</summary>
    public long? InstitutionKey { get; set; }

    /// <summary>By ASP.NET Core's password hasher; null for who signs in elsewhere.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>What the city's own sign-in calls them; distinct, null for who has a password.</summary>
    public string? Subject { get; set; }

    /// <summary>The secret of the second factor, sealed; null while there is none.</summary>
    public byte[]? SealedSecret { get; set; }

    /// <summary>A secret that was shown and not yet confirmed by a code, sealed.</summary>
    public byte[]? SealedNewSecret { get; set; }

    /// <summary>The time step of the last code that was taken, so that none is taken twice.</summary>
    public long LastStep { get; set; }

    /// <summary>SHA-256 of the recovery codes that are left, in hexadecimal digits.</summary>
    public List<string> RecoveryHashes { get; set; } = [];

    /// <summary>Tries to sign in since the last one that went well.</summary>
    public int FailedAttempts { get; set; }

    /// <summary>UTC; no try counts before it.</summary>
    public DateTime? LockedUntil { get; set; }

    /// <summary>UTC; null while they may sign in.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC, of the last sign-in.</summary>
    public DateTime? SignedInAt { get; set; }
}

/// <summary>What somebody works as. Stored as a number: a value never changes its meaning.</summary>
public enum AccountRole
{
    Counsellor = 0,
    Lead = 1,
    Administrator = 2,
    Institution = 3,
}
