using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Sources;
using Polly;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>Decides for each file what it is, which mapping reads it, and to which source it belongs.</summary>
/// <param name="retries">Tries a file again that is locked for the moment.</param>
public sealed class SourcePlanner(MappingLibrary library, ResiliencePipeline retries)
{
    /// <summary>Plans in the order of loading: institutions, courses, documents, and within a kind as the files came.</summary>
    public Plans Plan(FoundFiles found)
    {
        var refused = found.Missing
            .Select(path => new RefusedFile(Path.GetFileName(path.TrimEnd('/')), "FILE_MISSING", $"{path}: there is no such file or folder. Check the path given to --data."))
            .ToList();
        var files = new List<(string Source, SourceKind Kind, PlannedFile File)>();
        foreach (var path in found.Files.DistinctBy(Path.GetFullPath))
        {
            try
            {
                var file = retries.Execute(() => PlanFile(path));
                var name = Path.GetFileNameWithoutExtension(path);
                files.Add(((file.Mapping.Source ?? name).Replace("{file}", name), file.Mapping.Kind!.Value, file));
            }
            catch (SourceFailure failure)
            {
                refused.Add(new RefusedFile(Path.GetFileName(path), failure.Code, failure.Message));
            }
            catch (IOException failure) when (PassingErrors.IsPassing(failure))
            {
                refused.Add(new RefusedFile(Path.GetFileName(path), "FILE_LOCKED", LastingFailure.Locked(Path.GetFileName(path))));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                refused.Add(new RefusedFile(Path.GetFileName(path), "FILE_UNREADABLE", $"{Path.GetFileName(path)}: the system does not let it be read ({failure.Message}). Check its permissions."));
            }
        }

        var sources = files
            .GroupBy(file => (file.Source, file.Kind))
            .Select(group => new SourcePlan(group.Key.Source, group.Key.Kind, [.. group.Select(file => file.File)]))
            .OrderBy(plan => plan.Kind)
            .ToList();
        return new Plans(sources, refused, found.Ignored);
    }

    private PlannedFile PlanFile(string path)
    {
        var format = FileFormats.Of(path);
        if (format == FileFormat.Document)
            return new PlannedFile(path, format, Mapping.Canonical(SourceKind.Documents), []);

        var header = HeaderOf(path, format);
        var mapping = library.Find(path, header);
        if (mapping is not null && mapping.Kind is null)
            mapping = mapping with { Kind = KindOf(path, header) };
        if (mapping is null && format is FileFormat.JsonLd or FileFormat.HtmlJsonLd)
            mapping = Mapping.Canonical(SourceKind.Courses);
        return new PlannedFile(path, format, mapping ?? Mapping.Canonical(KindOf(path, header)), header);
    }

    private static IReadOnlyList<string> HeaderOf(string path, FileFormat format)
    {
        if (format is FileFormat.JsonLd or FileFormat.HtmlJsonLd)
            return CanonicalColumns.Courses.English;

        using var table = FileFormats.Open(path, format);
        if (table.Columns is { } columns)
            return columns;

        return table.Records().OfType<JsonRecord>().FirstOrDefault() is { } first
            ? [.. first.Root.EnumerateObject().Select(property => property.Name)]
            : throw new SourceFailure("FILE_EMPTY", $"{Path.GetFileName(path)} line 1: there is no object in the file. Export it again, or leave it out.");
    }

    private static SourceKind KindOf(string path, IReadOnlyList<string> header)
    {
        var asCourses = MissingFrom(CanonicalColumns.Courses, header);
        if (asCourses.Count == 0)
            return SourceKind.Courses;
        var asInstitutions = MissingFrom(CanonicalColumns.Institutions, header);
        if (asInstitutions.Count == 0)
            return SourceKind.Institutions;

        throw new SourceFailure(
            "HEADER_MISSING",
            $"{Path.GetFileName(path)} line 1: the header has no column {string.Join(", no ", asCourses)} for courses, and no {string.Join(", no ", asInstitutions)} for institutions. Rename the columns, or write a mapping (docs/ingest.md).");
    }

    private static List<string> MissingFrom(CanonicalColumns columns, IReadOnlyList<string> header) =>
        columns.Missing(header.Select(columns.Find).OfType<int>().ToHashSet()).ToList();
}

/// <param name="Ignored">Paths in folders that are read in no form.</param>
public sealed record Plans(IReadOnlyList<SourcePlan> Sources, IReadOnlyList<RefusedFile> Refused, IReadOnlyList<string> Ignored);
