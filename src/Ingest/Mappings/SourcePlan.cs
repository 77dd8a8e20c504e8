using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>One source as it will be loaded: all files of this run that bear its name, in one transaction.</summary>
public sealed record SourcePlan(string Source, SourceKind Kind, IReadOnlyList<PlannedFile> Files)
{
    /// <summary>How many files of one source a person wants to read about, each by its name.</summary>
    internal const int FilesNamed = 5;

    /// <summary>The files' names, for people; of many the first few.</summary>
    public string FileNames => string.Join(", ", Files.Take(FilesNamed).Select(file => Path.GetFileName(file.Path)))
        + (Files.Count > FilesNamed ? $" and {Files.Count - FilesNamed} more" : "");
}

/// <param name="Header">Column names, or the property names of the first record; empty for documents.</param>
public sealed record PlannedFile(string Path, FileFormat Format, Mapping Mapping, IReadOnlyList<string> Header)
{
    /// <summary>For a document that was made of a table's row: whether every row of the table became one. Null for a file of its own.</summary>
    public bool? TableIsWhole { get; init; }

    /// <summary>Opens the rows that the plan was made for, completed where the mapping joins another file; of a spreadsheet the sheet with this header.</summary>
    /// <exception cref="SourceFailure">The file, or the one that completes it, cannot be read.</exception>
    public SourceTable Open()
    {
        var table = FileFormats.Open(Path, Format, names => names.SequenceEqual(Header));
        return Mapping.Join is { } join ? join.Open(Path, table) : table;
    }
}

/// <summary>A file that cannot become part of a source.</summary>
/// <param name="File">Its name without folder.</param>
public sealed record RefusedFile(string File, string Code, string Message)
{
    /// <summary>The source it would have been.</summary>
    public string Source { get; init; } = Path.GetFileNameWithoutExtension(File);
}
