using System.Buffers.Binary;
using System.Security.Cryptography;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Tells whether the stored concepts and vectors were made with the thesaurus and model at hand.</summary>
public static class IndexFingerprint
{
    /// <summary>Under which name the catalogue keeps it; 0 when nothing has been indexed yet.</summary>
    public const string Fact = "index.fingerprint";

    /// <param name="thesaurus">Folder of its YAML files.</param>
    public static long Of(string thesaurus)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(ThesaurusEmbedding.ModelName));
        foreach (var file in Directory.EnumerateFiles(thesaurus, "*.yaml").Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }
}
