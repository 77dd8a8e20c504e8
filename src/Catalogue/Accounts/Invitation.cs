namespace LearningAdvisor.Catalogue.Accounts;

/// <summary>A link that sets up one account, once.</summary>
public sealed class Invitation
{
    /// <summary>SHA-256 of the link's token, in hexadecimal digits.</summary>
    public required string TokenHash { get; set; }

    /// <summary>The role that the account gets.</summary>
    public AccountRole Role { get; set; }

    /// <inheritdoc cref="Account.InstitutionKey"/>
    public long? InstitutionKey { get; set; }

    /// <summary>An account that is there already and gets a new password; null for a new one.</summary>
    public Guid? AccountKey { get; set; }

    /// <summary>Who invites, by the name shown; null for the link that the server prints.</summary>
    public string? InvitedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime EndsAt { get; set; }
}
