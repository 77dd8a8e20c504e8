using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;
using Microsoft.EntityFrameworkCore;
using Polly;

namespace LearningAdvisor.Ingest.Tests.Mappings;

/// <summary>The ready mappings over the real files they were written for.</summary>
public sealed class RealSourcesTests : IDisposable
{
    private readonly TestCity _city = new() { Mappings = Path.Combine(SharedData.Root, "mappings") };

    [SharedDataFact]
    public async Task The_Keelung_listing_and_its_institutions_are_read_whole()
    {
        var run = await _city.IngestAsync(Path.Combine(SharedData.Folder, "keelung-learning"));
        Assert.Equal(RunSummary.AllAccepted, run.ExitCode);
        Assert.Equal(
            ["keelung-libraries 10", "keelung-senior-centres 8", "keelung-learning-details 13", "keelung-learning 187"],
            run.Sources.Select(source => $"{source.Source} {source.Added}"));

        await using var catalogue = _city.Open();
        var listed = await catalogue.Courses.Where(c => c.Source == "keelung-learning").Include(c => c.Sessions).ToListAsync();
        Assert.Equal(151, listed.Count(c => c.Sessions.Count == 1));
        Assert.All(listed, course => Assert.NotNull(course.StartsOn));
        var vocational = listed.Single(c => c.Code == "59df2");
        Assert.Equal(("仁愛區", new DateOnly(2026, 10, 5)), (vocational.District, vocational.StartsOn));
        Assert.Equal(160, listed.Count(c => c.EndsOn != null));

        var online = await catalogue.Courses.Include(c => c.Sessions).SingleAsync(c => c.Source == "keelung-learning-details" && c.Code == "9525f");
        Assert.Equal((null, 2800, 3.0, "中文"), (online.Mode, online.Fee, online.Credits, online.Language));
        Assert.Equal((DayOfWeek.Wednesday, new TimeOnly(19, 0), new TimeOnly(21, 40)), (online.Sessions[0].Weekday, online.Sessions[0].StartTime, online.Sessions[0].EndTime));
        // By the calendar year, as its dates show; by the school year 1151 would be half a year later.
        Assert.Equal(("1151", new DateOnly(2026, 2, 1), new DateOnly(2026, 7, 31)), (online.Term, online.TermFrom, online.TermTo));
        var care = await catalogue.Courses.SingleAsync(c => c.Source == "keelung-learning-details" && c.Code == "698a2");
        Assert.Equal((new DateOnly(2026, 8, 20), new DateOnly(2026, 9, 21), RegistrationStatus.Closed), (care.RegistrationOpens, care.RegistrationCloses, RegistrationRules.StatusOf(care, new DateOnly(2026, 11, 20))));
        Assert.Equal(10, await catalogue.Institutions.CountAsync(i => i.Kind == InstitutionKind.Library && i.Latitude != null));
    }

    [SharedDataFact]
    public async Task The_cram_school_register_is_read_whole()
    {
        var run = await _city.IngestAsync(Path.Combine(SharedData.Folder, "keelung-cram-schools"));
        Assert.Equal(["keelung-cram-school-classes 0 0 0", "keelung-cram-school-places 0 0 0", "keelung-cram-schools 202 202 0"], Counts(run).Order());
        await using var catalogue = _city.Open();
        Assert.Equal(202, await catalogue.Institutions.CountAsync(i => i.Kind == InstitutionKind.CramSchool && i.District != null));
        Assert.Equal(202, await catalogue.Institutions.CountAsync(i => i.Latitude > 25 && i.Longitude > 121));
        Assert.Equal("(02)2426-8283", (await catalogue.Institutions.SingleAsync(i => i.Code == "24202410240001")).Phone);
    }

    [SharedDataFact]
    public async Task The_university_catalogue_is_read_a_source_a_term()
    {
        var run = await _city.IngestAsync(Path.Combine(SharedData.Folder, "ntut-courses"));
        Assert.Equal(RunSummary.AllAccepted, run.ExitCode);
        Assert.Equal([2179, 520, 482, 0], run.Sources.Select(source => source.Added));
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.Include(c => c.Sessions).SingleAsync(c => c.Source == "ntut-evening_112-2" && c.Code == "329780");
        Assert.Equal(("臺北市", "大安區", 3.0, 42, null), (course.City, course.District, course.Credits, course.Enrolled, course.Language));
        Assert.Equal((DayOfWeek.Friday, (TimeOnly?)null), (Assert.Single(course.Sessions).Weekday, course.Sessions[0].StartTime));
        Assert.Equal(("112-2", new DateOnly(2024, 2, 1), new DateOnly(2024, 7, 31)), (course.Term, course.TermFrom, course.TermTo));
        Assert.Equal(3181, await catalogue.Courses.CountAsync(RegistrationRules.Has(RegistrationStatus.Closed, new DateOnly(2026, 11, 20))));
        Assert.Equal(294, await catalogue.Courses.CountAsync(c => c.Language == "英語"));
    }

    [SharedDataFact]
    public async Task The_runs_of_an_executive_school_are_completed_by_its_courses()
    {
        var run = await _city.IngestAsync(Path.Combine(SharedData.Folder, "mit-sloan-courses"));
        Assert.Equal(["mit-sloan 137 137 0", "mit-sloan-courses 0 0 0"], Counts(run));
        await using var catalogue = _city.Open();
        // Three runs name no course, and one course with two runs has no description.
        Assert.Equal(132, await catalogue.Courses.CountAsync(c => c.Summary != null));
        var course = await catalogue.Courses.SingleAsync(c => c.Code == "ABT 9-25-2024");
        Assert.Equal("Accelerating Digital Transformation with Algorithmic Business Thinking", course.Title);
        Assert.Equal((CourseMode.Online, null, "USD 2900.0", "USD", new DateOnly(2024, 9, 25)), (course.Mode, course.Fee, course.FeeNote, course.Currency, course.StartsOn));
    }

    [SharedDataFact]
    public async Task Examples_that_say_only_part_of_a_course_are_quarantined_with_what_is_missing()
    {
        var run = await _city.IngestAsync(Path.Combine(SharedData.Folder, "schemaorg-course-examples"));
        Assert.Equal(
            ["01 1 0 1", "02 1 0 1", "03 1 0 1", "04 1 0 1", "05 1 0 1", "06 1 1 0", "07 1 1 0"], Counts(run).Select(line => line.Replace("schemaorg-example_", "", StringComparison.Ordinal)));
        Assert.Equal(
            ["COURSE_CODE_MISSING 1", "COURSE_TITLE_MISSING 1", "COURSE_INSTITUTION_MISSING 4"],
            run.Sources.SelectMany(source => source.Rejections).CountBy(rejection => rejection.Code).Select(rule => $"{rule.Key} {rule.Value}"));
    }

    [SharedDataFact]
    public void The_questions_of_another_city_become_guide_documents_of_that_city()
    {
        using var folder = new TempFolder();
        var plans = new SourcePlanner(new MappingLibrary(Path.Combine(SharedData.Root, "mappings")), folder["cache"], ResiliencePipeline.Empty)
            .Plan(FileFinder.Find([Path.Combine(SharedData.Folder, "kcg-faq-learning")]));
        Assert.Empty(plans.Refused);
        var source = Assert.Single(plans.Sources);
        Assert.Equal(("kcg-faq-learning", SourceKind.Documents, 195), (source.Source, source.Kind, source.Files.Count));
        var documents = source.Files.Select(file => ParsedDocument.Read(file.Path)).ToList();
        Assert.Equal(195, documents.Select(document => document.Code).Distinct().Count());
        Assert.All(documents, document => Assert.Equal(("高雄市", true), (document.Meta.City, document.Passages.Count > 0)));
    }

    public void Dispose() => _city.Dispose();

    // Source, rows read, accepted, quarantined.
    private static IEnumerable<string> Counts(RunSummary run) => run.Sources.Select(source => $"{source.Source} {source.Read} {source.Added} {source.Quarantined}");
}
