using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>Whether a file holds courses, institutions or guide texts: the kind whose columns it fits best.</summary>
/// <param name="Matches">Of that kind's columns.</param>
/// <param name="Why">As the rest of a comment.</param>
internal sealed record KindGuess(SourceKind Kind, CanonicalColumns Columns, IReadOnlyList<ColumnMatch> Matches, string Why)
{
    private const int TellingName = 80;
    private const double MostNames = 0.6;

    // What a course has and a place has not.
    private static readonly string[] CourseOnly = ["schedule", "startsOn", "endsOn", "fee", "instructor", "credits", "registrationCloses", "mode"];

    public static KindGuess Of(IReadOnlyList<SampleColumn> samples, ColumnMatcher matcher)
    {
        var guides = matcher.Match(CanonicalColumns.Guides, samples);
        if (guides.Count(match => match.Name is "title" or "text" && match.Score >= TellingName) == 2 && Texts(guides))
            return new KindGuess(SourceKind.Documents, CanonicalColumns.Guides, guides, "a title and a long text in each row");

        var courses = matcher.Match(CanonicalColumns.Courses, samples);
        var institutions = matcher.Match(CanonicalColumns.Institutions, samples);
        var ofCourses = courses.Where(match => CourseOnly.Contains(match.Name)).Select(match => match.Sample.Path).ToList();
        var named = institutions.FirstOrDefault(match => match.Name == "name");
        var isNamed = named is not null && named.Sample.Different.Count(IsInstitution) >= MostNames * named.Sample.Different.Count;
        // Where another column would be the courses' title, the institutions are those that hold them.
        var title = courses.FirstOrDefault(match => match.Name == "title")?.Sample;
        if (isNamed && ofCourses.Count < 2 && (title is null || title == named!.Sample))
            return new KindGuess(SourceKind.Institutions, CanonicalColumns.Institutions, institutions, $"the names in \"{named!.Sample.Path}\" are those of institutions");
        if (ofCourses.Count > 0)
            return new KindGuess(SourceKind.Courses, CanonicalColumns.Courses, courses, $"only courses have {string.Join(", ", ofCourses.Select(path => $"\"{path}\""))}");

        return institutions.Sum(match => match.Score) > courses.Sum(match => match.Score)
            ? new KindGuess(SourceKind.Institutions, CanonicalColumns.Institutions, institutions, "more columns fit institutions than courses")
            : new KindGuess(SourceKind.Courses, CanonicalColumns.Courses, courses, "more columns fit courses than institutions");
    }

    private static bool Texts(IReadOnlyList<ColumnMatch> guides)
    {
        const int LongText = 60;
        var text = guides.First(match => match.Name == "text").Sample;
        return text.Values.Count > 0 && text.Values.Average(value => value.Length) >= LongText;
    }

    private static bool IsInstitution(string name) => InstitutionKinds.FromName(name) != InstitutionKind.Other;
}
