using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>A course as the indexes see it: what is searched, in which field.</summary>
public static class CourseDocument
{
    private const int SummaryCharacters = 2_000;

    /// <summary>Tokens of the title, as stored in CourseText.Title.</summary>
    public static string Title(Course course) => IndexTokens.Joined(course.Title);

    /// <summary>Tokens of everything else that is about the subject or the provider, as stored in CourseText.Body.</summary>
    public static string Body(Course course) => IndexTokens.Joined(string.Join(
        '\n',
        Shortened(course.Summary),
        course.Category,
        course.InstitutionName,
        course.Venue,
        string.Join(' ', course.Audiences),
        SeriesBeside(course),
        course.Certificate));

    /// <summary>The text that is embedded: what the course is about, nothing that changes with price or date.</summary>
    public static string EmbeddingText(Course course) => EmbeddingText(course.Title, course.Summary, course.Category);

    /// <inheritdoc cref="EmbeddingText(Course)"/>
    public static string EmbeddingText(string title, string? summary, string? category) => $"{title}\n{Shortened(summary)}\n{category}";

    // Many a series is the title without its 期 or 班; said twice it would count twice.
    private static string? SeriesBeside(Course course) =>
        course.Series is { } series && !course.Title.Contains(series, StringComparison.Ordinal) ? series : null;

    private static string? Shortened(string? summary) =>
        summary is { Length: > SummaryCharacters } ? summary[..SummaryCharacters] : summary;
}
