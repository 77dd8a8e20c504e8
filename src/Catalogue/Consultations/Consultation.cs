namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>A resident's talk with the adviser. It belongs to whoever holds its token.</summary>
public sealed class Consultation
{
    /// <summary>In the place of a channel's name in figures: our own page.</summary>
    public const string OwnPage = "web";

    public Guid Key { get; set; }

    /// <summary>SHA-256 of the token, base64; the token itself is never stored.</summary>
    public required string TokenHash { get; set; }

    public required string Locale { get; set; }

    /// <summary>The channel on which it began, such as <c>line</c>; null for our own page, and for talks from before it was kept.</summary>
    public string? Channel { get; set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime LastTurnAt { get; set; }

    /// <summary>What the talk knows so far, as the advisor's JSON.</summary>
    public string State { get; set; } = "{}";

    /// <summary>UTC; set when a person was asked for.</summary>
    public DateTime? CounsellorRequestedAt { get; set; }

    public List<Turn> Turns { get; set; } = [];

    /// <summary>Null where no person was ever wanted.</summary>
    public HandOver? HandOver { get; set; }

    /// <summary>The channel that the resident was on when last seen; null for our own page. To be read where <see cref="HandOver"/> was loaded.</summary>
    public string? LastChannel => HandOver?.Channel ?? Channel;
}
