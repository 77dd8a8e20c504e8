using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

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

        var online = await catalogue.Courses.Include(c => c.Sessions).SingleAsync(c => c.Source == "keelung-learning-details" && c.Code == "9525f");
        Assert.Equal((null, 2800, 3.0, "中文"), (online.Mode, online.Fee, online.Credits, online.Language));
        Assert.Equal((DayOfWeek.Wednesday, new TimeOnly(19, 0), new TimeOnly(21, 40)), (online.Sessions[0].Weekday, online.Sessions[0].StartTime, online.Sessions[0].EndTime));
        var care = await catalogue.Courses.SingleAsync(c => c.Source == "keelung-learning-details" && c.Code == "698a2");
        Assert.Equal((new DateOnly(2026, 8, 20), new DateOnly(2026, 9, 21), RegistrationStatus.Closed), (care.RegistrationOpens, care.RegistrationCloses, RegistrationRules.StatusOf(care, new DateOnly(2026, 11, 20))));
        Assert.Equal(10, await catalogue.Institutions.CountAsync(i => i.Kind == InstitutionKind.Library && i.Latitude != null));
    }

    [SharedDataFact]
    public async Task The_cram_school_register_is_read_whole()
    {
        var run = await _city.IngestAsync(Path.Combine(SharedData.Folder, "keelung-cram-schools"));
        Assert.Equal((RunSummary.AllAccepted, 202), (run.ExitCode, run.Sources[0].Added));
        await using var catalogue = _city.Open();
        Assert.Equal(202, await catalogue.Institutions.CountAsync(i => i.Kind == InstitutionKind.CramSchool && i.District != null));
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
        Assert.Equal(294, await catalogue.Courses.CountAsync(c => c.Language == "英語"));
    }

    public void Dispose() => _city.Dispose();
}
