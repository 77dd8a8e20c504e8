namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>The vector that an endpoint made of one text, for every course and passage with that text, now and later.</summary>
/// <remarks>Readers search <see cref="Search.CourseVector"/> and <see cref="Search.PassageVector"/>; this is what those are filled from.</remarks>
public sealed class TextVector
{
    /// <summary><see cref="EmbeddingModel.HashOf"/>.</summary>
    public required string Hash { get; set; }

    public long ModelKey { get; set; }

    /// <inheritdoc cref="Search.CourseVector.Vector"/>
    public required byte[] Vector { get; set; }
}
