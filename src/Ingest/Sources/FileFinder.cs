namespace LearningAdvisor.Ingest.Sources;

/// <summary>Turns the paths a person named into the files to read.</summary>
public static class FileFinder
{
    /// <summary>Files as named, and the readable files of folders with all their subfolders, in order of their names.</summary>
    /// <remarks>In folders a README is about the folder, and YAML files belong to the files beside them.</remarks>
    public static FoundFiles Find(IEnumerable<string> paths)
    {
        var found = new FoundFiles([], [], []);
        foreach (var path in paths)
        {
            if (File.Exists(path))
                found.Files.Add(path);
            else if (Directory.Exists(path))
                AddFolder(path, found);
            else
                found.Missing.Add(path);
        }

        return found;
    }

    /// <summary>Adds the readable files of a folder with all its subfolders.</summary>
    internal static void AddFolder(string folder, FoundFiles found)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (name.StartsWith('.') || name.StartsWith("README", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(file) is ".yaml" or ".yml")
                continue;
            (FileFormats.IsKnown(file) || Archive.IsArchive(file) ? found.Files : found.Ignored).Add(file);
        }
    }
}

/// <param name="Files">To be read.</param>
/// <param name="Missing">Named, and neither a file nor a folder.</param>
/// <param name="Ignored">In a folder, with an ending that is not read.</param>
public sealed record FoundFiles(List<string> Files, List<string> Missing, List<string> Ignored)
{
    /// <summary>Addresses that could not be fetched, archives and parts of them that could not be unpacked.</summary>
    public List<FailedPath> Failed { get; } = [];
}
