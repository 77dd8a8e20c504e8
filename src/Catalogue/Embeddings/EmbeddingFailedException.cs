namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>The endpoint gave no vectors, or none that can be used. The message names model and host, never the key.</summary>
/// <param name="requests">Sent in vain.</param>
public sealed class EmbeddingFailedException(EmbeddingFailure failure, string message, int requests = 1, Exception? inner = null) : Exception(message, inner)
{
    public EmbeddingFailure Failure { get; } = failure;

    public int Requests { get; } = requests;
}

/// <summary>What may help.</summary>
public enum EmbeddingFailure
{
    /// <summary>Time: it was busy, away, silent or broke off, through every try.</summary>
    Passing,

    /// <summary>Other texts: it will not have one of these.</summary>
    TextRefused,

    /// <summary>A person: the address, the key, the model or the dimensions are not what it expects.</summary>
    Lasting,
}
