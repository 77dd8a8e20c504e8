using System.Text.Json;

namespace LearningAdvisor.Bench.Allocations;

/// <summary>The bytes that a request of each query may allocate: the committed file.</summary>
public static class CommittedBytes
{
    /// <summary>From the repository's root.</summary>
    public const string File = "bench/allocations/allocations.json";

    /// <summary>How the file is renewed.</summary>
    public const string Renewal = "dotnet run -c Release --project bench/allocations";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string FullPath => Path.Combine(Root(AppContext.BaseDirectory), File);

    /// <summary>Reads the file.</summary>
    /// <returns>By the query's name: bytes a request.</returns>
    public static IReadOnlyDictionary<string, long> Read() =>
        JsonSerializer.Deserialize<Dictionary<string, long>>(System.IO.File.ReadAllBytes(FullPath))!;

    /// <summary>Writes the file anew.</summary>
    public static void Write(IReadOnlyDictionary<string, long> bytes) =>
        System.IO.File.WriteAllText(FullPath, JsonSerializer.Serialize(bytes, Indented) + "\n");

    private static string Root(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "LearningAdvisor.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
