namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>A person, or a group, on a channel. Whoever leaves or wants to be forgotten has no row.</summary>
public sealed class ChannelUser
{
    public Guid Key { get; set; }

    public required string Channel { get; set; }

    /// <summary>The keyed hash by which they are found.</summary>
    public required string Person { get; set; }

    /// <summary>The channel's id of them, sealed; for delivery alone.</summary>
    public required byte[] SealedId { get; set; }

    /// <summary>A language tag; null while it is not known.</summary>
    public string? Locale { get; set; }

    /// <summary>Their talk with the adviser; null before the first and when it was old enough to be deleted.</summary>
    public Guid? ConsultationKey { get; set; }

    /// <summary>What a counsellor's words may go out with, sealed: on LINE the reply token of a message that was not answered at once, at a service of the Activity protocol its address. Null where there is none.</summary>
    public byte[]? SealedReplyToken { get; set; }

    /// <summary>UTC; until when that token can be counted on.</summary>
    public DateTime? TokenUntil { get; set; }

    /// <summary>UTC; when they last wrote.</summary>
    public DateTime SeenAt { get; set; }
}
