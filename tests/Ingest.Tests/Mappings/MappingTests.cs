using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Mappings;

public sealed class MappingTests : IDisposable
{
    private readonly TestCity _city = new();

    [Fact]
    public async Task A_mapping_beside_the_file_says_how_to_read_it()
    {
        _city.Folder.Write("kurse.mapping.yaml", """
            source: town
            kind: courses
            city: 臺北市
            columns:
              code: id
              title: { template: "{kind}：{name}" }
              institution: { constant: 示範社區大學 }
              mode: { from: place, values: { room: 實體, net: 線上 } }
              language: { from: lang, only: [中文] }
            unused: [remark]
            """);
        var run = await _city.IngestAsync(_city.Folder.Write("kurse.csv", "id,kind,name,place,lang,remark,extra\n1,音樂,吉他,net,查詢,x,y\n"));
        Assert.Equal(["kurse.csv: not used: extra."], run.Sources[0].Notes);
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.SingleAsync();
        Assert.Equal(("town", "音樂：吉他", "臺北市", "Online", null), (course.Source, course.Title, course.City, course.Mode.ToString(), course.Language));
    }

    [Fact]
    public async Task Relative_dates_are_for_demonstration_data_alone()
    {
        const string Rows = "code,title,institution,startsOn\nC1,a,b,+14d\n";
        var plain = await _city.IngestAsync(_city.Folder.Write("plain.csv", Rows));
        Assert.Equal("COURSE_DATE_RELATIVE", Assert.Single(plain.Sources[0].Rejections).Code);

        _city.Folder.Write("demo.mapping.yaml", "kind: courses\nrelativeDates: true\ndemonstration: true\ncolumns: canonical\n");
        var path = _city.Folder.Write("demo.csv", Rows);
        await _city.IngestAsync(path);
        _city.Clock.Now = _city.Clock.Now.AddDays(1);
        var next = await _city.IngestAsync(path);
        Assert.Equal(1, next.Sources[0].Changed);
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.SingleAsync();
        Assert.Equal((new DateOnly(2026, 12, 5), true), (course.StartsOn, course.Demonstration));
    }

    [Theory]
    [InlineData("kind: course", "a.mapping.yaml line 1: \"kind\" is \"course\"; it takes courses, institutions, documents or ignored. Correct that line.")]
    [InlineData("kind: courses\nsorce: x", "a.mapping.yaml line 2: \"sorce\" is no key of a mapping. See docs/ingest.md for the keys.")]
    [InlineData("columns: { code: id, titel: name }", "a.mapping.yaml: \"titel\" is no canonical column. See docs/ingest.md for their names.")]
    [InlineData("columns: { code: nr, title: name }", "a.csv line 1: the header has no column \"nr\", which a.mapping.yaml reads as code. Correct the file or the mapping.")]
    [InlineData("kind: [", "a.mapping.yaml line 2: not valid YAML. Correct that line.")]
    public async Task A_wrong_mapping_fails_its_file_in_words(string yaml, string message)
    {
        _city.Folder.Write("a.mapping.yaml", yaml.Contains("kind", StringComparison.Ordinal) ? yaml : "kind: courses\n" + yaml);
        var run = await _city.IngestAsync(_city.Folder.Write("a.csv", "id,name\n1,a\n"));
        Assert.Equal(RunSummary.SourceFailed, run.ExitCode);
        Assert.Equal(message, run.Sources[0].Failure);
    }

    public void Dispose() => _city.Dispose();
}
