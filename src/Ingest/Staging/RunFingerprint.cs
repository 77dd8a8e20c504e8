using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Staging;

/// <summary>Tells whether what a run that was cut off has prepared may be taken over.</summary>
internal static class RunFingerprint
{
    /// <param name="context">What besides the files decides how rows are read: rules, day, city, thesaurus.</param>
    public static string Of(SourcePlan plan, string context)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(context));
        foreach (var file in plan.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\u001f{Path.GetFileName(file.Path)}\u001f{file.Mapping.Fingerprint}\u001f"));
            using var content = File.OpenRead(file.Path);
            hash.AppendData(SHA256.HashData(content));
            if (Sidecar.Of(file.Path) is { } sidecar)
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(sidecar)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
