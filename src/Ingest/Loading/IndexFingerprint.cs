using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Embeddings;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Tells whether the stored concepts and vectors were made with the thesaurus and model at hand.</summary>
public static class IndexFingerprint
{
    /// <summary>Under which name the catalogue keeps it; 0 when nothing has been indexed yet.</summary>
    public const string Fact = "index.fingerprint";

    /// <param name="thesaurus">Folder of its YAML files.</param>
    /// <param name="model">The model of the vectors in use.</param>
    public static long Of(string thesaurus, EmbeddingModel model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(model.IsEmbedded ? model.Name : model.ToString()));
        foreach (var file in Directory.EnumerateFiles(thesaurus, "*.yaml").Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }
}
