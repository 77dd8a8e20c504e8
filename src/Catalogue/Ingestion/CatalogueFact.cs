namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>A named number about the whole catalogue, such as its version or the last change number given out.</summary>
public sealed class CatalogueFact
{
    /// <summary>Rises with each load; readers drop what they hold in memory when it moves.</summary>
    public const string Version = "catalogue.version";

    /// <summary>Key of the <see cref="Embeddings.EmbeddingModel"/> that all vectors in use are of; 0 or none for the embedded one.</summary>
    public const string EmbeddingModel = "embedding.model";

    /// <summary>Key of the <see cref="Learning.WeightVersion"/> in use; 0 or none while reviews change no order.</summary>
    public const string Weights = "learning.weights";

    public required string Name { get; set; }

    public long Value { get; set; }
}
