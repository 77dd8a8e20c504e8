using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>A model that makes vectors. Those of two models, or of two lengths, cannot be compared.</summary>
public sealed class EmbeddingModel
{
    private const int HashBytes = 16;

    public long Key { get; set; }

    /// <summary>As the endpoint knows it.</summary>
    public required string Name { get; set; }

    /// <summary>Values of a vector.</summary>
    public int Dimensions { get; set; }

    /// <summary>The house's own, which needs no network. Its key is 0: a catalogue that names no model has its vectors.</summary>
    public static EmbeddingModel Embedded() => new() { Name = ThesaurusEmbedding.ModelName, Dimensions = ThesaurusEmbedding.Dimensions };

    /// <summary>Whether it is the house's own.</summary>
    public bool IsEmbedded => Name == ThesaurusEmbedding.ModelName;

    /// <summary>Whether vectors of both can be compared.</summary>
    public bool IsSameAs(EmbeddingModel other) => Name == other.Name && Dimensions == other.Dimensions;

    /// <summary>Under which the vector of a text is kept: an equal hash is never embedded again.</summary>
    /// <returns>First 128 bits of the SHA-256 of model, dimensions and text, in base64.</returns>
    public string HashOf(string text) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\u001f{Dimensions}\u001f{text}")).AsSpan(0, HashBytes));

    /// <summary>For a person: <c>thesaurus-256-v1 (256 values)</c>.</summary>
    public override string ToString() => $"{Name} ({Dimensions} values)";
}
