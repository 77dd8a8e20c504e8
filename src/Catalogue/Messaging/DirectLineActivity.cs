namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>What was said in a Direct Line conversation, by either side, as its client reads it again.</summary>
public sealed class DirectLineActivity
{
    public Guid ConversationKey { get; set; }

    /// <summary>From 1 within the conversation, without gaps; a client that has read this one asks for those above it.</summary>
    public long Number { get; set; }

    /// <summary>The client's own id of what it sent, unique within the conversation; null for the adviser's, and where it gave none.</summary>
    public string? ClientId { get; set; }

    /// <summary>The activity as JSON, personal data masked.</summary>
    public required string Json { get; set; }
}
