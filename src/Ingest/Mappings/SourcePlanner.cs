using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Sources;
using Polly;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>Decides for each file what it is, which mapping reads it, and to which source it belongs.</summary>
/// <param name="cache">Folder for the documents that rows of guide texts become.</param>
/// <param name="retries">Tries a file again that is locked for the moment.</param>
public sealed class SourcePlanner(MappingLibrary library, string cache, ResiliencePipeline retries)
{
    private const int RecordsLookedAt = 100;

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
                var source = SourceOf(file);
                IEnumerable<PlannedFile> parts = file.Mapping.Kind == SourceKind.Documents && file.Format != FileFormat.Document
                    ? new GuideTable(cache).Write(file, source, refused)
                    : [file];
                files.AddRange(parts.Select(part => (source, file.Mapping.Kind!.Value, part)));
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

        var failed = found.Failed.Select(Failed).ToList();
        var sources = files
            .Where(file => !failed.Exists(source => source.Source == file.Source))
            .GroupBy(file => (file.Source, file.Kind))
            .Select(group => new SourcePlan(group.Key.Source, group.Key.Kind, [.. group.Select(file => file.File)]))
            .OrderBy(plan => plan.Kind)
            .ToList();
        return new Plans(sources, [.. refused, .. failed], found.Ignored);
    }

    // A source is left as it was when a part of it could not be fetched: without that part its rows would seem gone.
    private RefusedFile Failed(FailedPath path)
    {
        var refused = new RefusedFile(path.Name, path.Code, path.Message);
        try
        {
            return path.LastGood is { } copy ? refused with { Source = SourceOf(PlanFile(copy)) } : refused;
        }
        catch (Exception failure) when (failure is SourceFailure or IOException or UnauthorizedAccessException)
        {
            return refused;
        }
    }

    private static string SourceOf(PlannedFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        return (file.Mapping.Source ?? name).Replace("{file}", name);
    }

    private PlannedFile PlanFile(string path)
    {
        var format = FileFormats.Of(path);
        if (format == FileFormat.Document)
            return new PlannedFile(path, format, Mapping.Canonical(SourceKind.Documents), []);

        var header = HeaderOf(path, format, names => IsHeader(path, names));
        var mapping = library.Find(path, header);
        if (mapping is not null && mapping.Kind is null)
            mapping = mapping with { Kind = KindOf(path, header) };
        if (mapping is null && format is FileFormat.JsonLd or FileFormat.HtmlJsonLd)
            mapping = Mapping.Canonical(SourceKind.Courses);
        return new PlannedFile(path, format, mapping ?? Mapping.Canonical(KindOf(path, header)), header);
    }

    // A header is known when a mapping finds what it reads in it, or when it has the canonical columns.
    private bool IsHeader(string path, IReadOnlyList<string> names) => library.Find(path, names) is { Columns: { } rules } mapping
        ? rules.Values.All(rule => rule.Reads.Count == 0 || rule.Reads.Any(path => names.Contains(path) || mapping.Join?.Gives(path) == true))
        : MissingFrom(CanonicalColumns.Courses, names).Count == 0 || MissingFrom(CanonicalColumns.Institutions, names).Count == 0;

    private static IReadOnlyList<string> HeaderOf(string path, FileFormat format, Func<IReadOnlyList<string>, bool> isHeader)
    {
        if (format is FileFormat.JsonLd or FileFormat.HtmlJsonLd)
            return CanonicalColumns.Courses.English;

        using var table = FileFormats.Open(path, format, isHeader);
        if (table.Columns is { } columns)
            return columns;

        // A record may leave out what it does not know, so one alone does not tell all names.
        var names = table.Records().Take(RecordsLookedAt).OfType<JsonRecord>()
            .SelectMany(record => record.Root.EnumerateObject().Select(property => property.Name)).Distinct().ToList();
        return names.Count > 0
            ? names
            : throw new SourceFailure("FILE_EMPTY", $"{Path.GetFileName(path)} line 1: there is no record in the file. Export it again, or leave it out.");
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
