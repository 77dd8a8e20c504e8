using System.IO.Enumeration;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>The mappings at hand: one beside a data file comes first, then those of the folder <c>mappings</c>.</summary>
public sealed class MappingLibrary
{
    private const string Ending = ".mapping.yaml";

    private readonly List<Mapping> _mappings;

    /// <param name="folder">May be absent: then only mappings beside the files count.</param>
    /// <exception cref="SourceFailure">A mapping of the folder is broken.</exception>
    public MappingLibrary(string? folder) =>
        _mappings = folder is null || !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(MappingReader.Read)];

    /// <param name="header">Column names of the file, or the property names of its first record; empty for documents.</param>
    /// <returns>The mapping meant for the file; null when none is.</returns>
    /// <exception cref="SourceFailure">The mapping beside the file is broken.</exception>
    public Mapping? Find(string path, IReadOnlyList<string> header)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + Ending);
        if (File.Exists(beside))
            return MappingReader.Read(beside);

        var name = Path.GetFileName(path);
        return _mappings.Find(mapping => IsMeant(mapping, name, header));
    }

    private static bool IsMeant(Mapping mapping, string name, IReadOnlyList<string> header) =>
        (mapping.FilePattern is not null || mapping.HeaderColumns.Count > 0)
        && (mapping.FilePattern is null || FileSystemName.MatchesSimpleExpression(mapping.FilePattern, name))
        && mapping.HeaderColumns.All(header.Contains);
}
