namespace LearningAdvisor.Catalogue.Accounts;

/// <summary>A sign-in that goes on: whoever has the token is the account, until it ends.</summary>
public sealed class AccountSession
{
    /// <summary>SHA-256 of the token, in hexadecimal digits; the token itself is in the browser's cookie alone.</summary>
    public required string TokenHash { get; set; }

    public Guid AccountKey { get; set; }

    public Account? Account { get; set; }

    /// <summary>UTC.</summary>
    public DateTime BeganAt { get; set; }

    /// <summary>UTC, to about a minute.</summary>
    public DateTime SeenAt { get; set; }

    /// <summary>UTC; it ends then even when it is in use.</summary>
    public DateTime EndsAt { get; set; }
}
