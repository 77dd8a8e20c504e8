using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Finds the courses that prerequisites name, by code within the same source or by title within the same provider.</summary>
public sealed class NamedCourses(CatalogueContext database)
{
    // A single word names no course: 物理.
    private const int ShortestTitle = 4;

    /// <returns>The title behind each prerequisite that names a course; what names none, or several, is left out.</returns>
    public async Task<IReadOnlyDictionary<(long CourseKey, string Words), string>> TitlesAsync(
        IReadOnlyList<Course> courses, CancellationToken cancellation)
    {
        var entries = courses.SelectMany(course => Entries(course).Select(words => (Course: course, Words: words))).ToList();
        var titles = new Dictionary<(long, string), string>();
        if (entries.Count == 0)
            return titles;

        var words = entries.Select(entry => entry.Words).Distinct().ToList();
        var sources = courses.Select(course => course.Source).Distinct().ToList();
        var byCode = await database.Courses.Where(course => words.Contains(course.Code) && sources.Contains(course.Source))
            .Select(course => new { course.Source, course.Code, course.Title }).ToListAsync(cancellation);
        foreach (var (course, code) in entries)
        {
            if (byCode.Find(named => named.Source == course.Source && named.Code == code) is { } named && code != course.Code)
                titles[(course.Key, code)] = named.Title;
        }

        foreach (var provider in entries.Where(entry => !titles.ContainsKey((entry.Course.Key, entry.Words))).GroupBy(entry => (entry.Course.Source, entry.Course.InstitutionKey)))
            await AddByTitleAsync(provider.Key.Source, provider.Key.InstitutionKey, [.. provider], titles, cancellation);
        return titles;
    }

    /// <summary>Whether a course names another one as what must be taken before.</summary>
    public static bool Names(Course course, Course earlier) =>
        course.Source == earlier.Source && course.Key != earlier.Key && Entries(course).Any(words =>
            words == earlier.Code || (course.InstitutionKey is { } provider && provider == earlier.InstitutionKey && IsTitle(words, earlier.Title)));

    private static IEnumerable<string> Entries(Course course) =>
        course.Prerequisites.Count == 0
            ? []
            : RequirementReader.Of(course).Where(requirement => requirement.Kind == RequirementKind.EarlierCourse).Select(requirement => requirement.Words);

    private async Task AddByTitleAsync(
        string source, long? provider, IReadOnlyList<(Course Course, string Words)> entries, Dictionary<(long, string), string> titles, CancellationToken cancellation)
    {
        if (provider is null)
            return;

        var offered = await database.Courses.Where(course => course.Source == source && course.InstitutionKey == provider && course.RetiredAt == null)
            .Select(course => new { course.Key, course.Title }).ToListAsync(cancellation);
        foreach (var (course, words) in entries)
        {
            // Several runs of one course are one name.
            var named = offered.Where(other => other.Key != course.Key && IsTitle(words, other.Title)).ToList();
            if (named.DistinctBy(other => Plain(other.Title)).Count() == 1)
                titles[(course.Key, words)] = named[0].Title;
        }
    }

    private static bool IsTitle(string words, string title)
    {
        var (entry, plain) = (Plain(words), Plain(title));
        return entry.Length >= ShortestTitle && plain.Length >= ShortestTitle && (plain == entry || plain.Contains(entry, StringComparison.Ordinal) || entry.Contains(plain, StringComparison.Ordinal));
    }

    // 〔示範〕 is a mark of the seeds and part of no name.
    private static string Plain(string title) => string.Concat(TextFolding.Fold(title).Split('〔')[0].Where(char.IsLetterOrDigit));
}
