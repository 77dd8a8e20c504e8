using System.Numerics.Tensors;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>The embedded default: vectors made from the thesaurus and the text's own words, with no model and no network.</summary>
/// <remarks>
/// Every feature (a concept, its broader and related ones, a pair of characters, a word) adds a fixed random sparse sign
/// vector, so that texts which share a concept lie near each other even with no word in common. Random projection of words
/// alone is weak (bench/README.md), which is why concepts weigh five times a word.
/// </remarks>
public sealed class ThesaurusEmbedding(Thesaurus thesaurus) : IEmbeddingGenerator<string, Embedding<float>>
{
    public const int Dimensions = 256;

    /// <summary>Part of every stored hash: a new way to make vectors gets a new name and re-embeds.</summary>
    public const string ModelName = "thesaurus-256-v1";

    private const int PositionsPerFeature = 8;
    private const float ConceptWeight = 5f;
    private const float BroaderWeight = 1.5f;
    private const float RelatedWeight = 1f;

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(text => new Embedding<float>(Embed(text)))));

    /// <summary>One text, without the ceremony of the interface.</summary>
    /// <returns>256 values of unit length; all zero for a text without a single word.</returns>
    public float[] Embed(string text)
    {
        var vector = new float[Dimensions];
        foreach (var match in thesaurus.Find(text))
            AddConcept(vector, match);
        foreach (var token in IndexTokens.Of(TextFolding.Fold(text.Length > 2_000 ? text[..2_000] : text)))
        {
            if (token.Length > 1)
                Add(vector, token, 1f);
        }

        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0)
            TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(EmbeddingGeneratorMetadata)
            ? new EmbeddingGeneratorMetadata("embedded", defaultModelId: ModelName, defaultModelDimensions: Dimensions)
            : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private void AddConcept(float[] vector, ConceptMatch match)
    {
        var weight = (float)match.Weight;
        var concept = thesaurus[match.ConceptId]!;
        Add(vector, "concept:" + concept.Id, ConceptWeight * weight);
        for (var broader = concept.Broader; broader is not null; broader = thesaurus[broader]!.Broader)
            Add(vector, "concept:" + broader, BroaderWeight * weight);
        foreach (var related in concept.Related)
            Add(vector, "concept:" + related, RelatedWeight * weight);
    }

    private static void Add(float[] vector, string feature, float weight)
    {
        var state = StableHash(feature);
        for (var i = 0; i < PositionsPerFeature; i++)
        {
            // SplitMix64: a fixed, well-mixed sequence a feature, the same on every machine.
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 31;
            vector[(int)(mixed % Dimensions)] += (mixed >> 63) == 0 ? weight : -weight;
        }
    }

    // FNV-1a, 64 bit: string.GetHashCode differs from process to process.
    private static ulong StableHash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = (hash ^ character) * 1099511628211UL;
        return hash;
    }
}
