namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>What one batch took of an endpoint, written together with the vectors it gave, so that no crash forgets what was paid.</summary>
public sealed class EmbeddingUse
{
    public long Key { get; set; }

    /// <summary>The run of the ingest that asked.</summary>
    public long RunKey { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Texts that got a vector.</summary>
    public int Texts { get; set; }

    /// <summary>Requests sent, repeated ones included.</summary>
    public int Requests { get; set; }

    /// <summary>As the endpoint counted; where it did not, the characters sent.</summary>
    public long Tokens { get; set; }

    /// <summary>Millionths of the currency of the price.</summary>
    public long CostMicros { get; set; }
}
