using System.Globalization;
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
    public async Task A_part_of_a_cell_and_a_part_of_the_files_name_may_be_meant()
    {
        _city.Folder.Write("evening_115-1.mapping.yaml", """
            kind: courses
            columns: { code: id, title: name, institution: { constant: 社大 }, endsOn: { from: state, matching: '已於 (\S+) 結束' }, term: { file: '\d+-\d' } }
            """);
        await _city.IngestAsync(_city.Folder.Write("evening_115-1.csv", "id,name,state\n1,a,課程已於 2026-07-01 結束\n2,b,招生中\n"));
        await using var catalogue = _city.Open();
        var courses = await catalogue.Courses.OrderBy(course => course.Code).ToListAsync();
        Assert.Equal([new DateOnly(2026, 7, 1), null], courses.Select(course => course.EndsOn));
        Assert.Equal(["115-1", "115-1"], courses.Select(course => course.Term));
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("terms: schoolYear", "", "2026-08-01")]
    [InlineData("terms: calendarYear", "", "2026-02-01")]
    [InlineData("terms: calendarYear", "2026-03-04", "2026-02-01")]
    [InlineData("terms: schoolYear", "2026-03-04", null)]
    public async Task A_term_has_dates_where_its_source_says_how_it_counts_and_the_courses_own_agree(string terms, string startsOn, string? from)
    {
        _city.Folder.Write("a.mapping.yaml", $"kind: courses\n{terms}\ncolumns: canonical\n");
        await _city.IngestAsync(_city.Folder.Write("a.csv", $"課程編號,課程名稱,開課單位,開課日期,開課學期\n1,a,社大,{startsOn},1151\n"));
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.SingleAsync();
        Assert.Equal(("1151", from), (course.Term, course.TermFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
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

    [Fact]
    public async Task A_second_file_completes_the_rows_that_name_its_own()
    {
        const string Mapping = "kind: courses\njoin: { file: titles.json, key: nr, matches: id, as: course }\ncolumns: { code: run, title: { from: [course.name.zh, run] }, institution: { constant: 社大 } }\n";
        _city.Folder.Write("runs.mapping.yaml", Mapping);
        var runs = _city.Folder.Write("runs.csv", "run,nr\nR1,1\nR2,1\nR3,9\n");
        var without = await _city.IngestAsync(runs);
        Assert.Equal("runs.csv: \"titles.json\", which completes its rows, does not lie beside it. Put it there, or take the join out of the mapping.", without.Sources[0].Failure);

        _city.Folder.Write("titles.json", "[{\"id\":\"1\",\"name\":{\"zh\":\"陶藝\"}},{\"id\":\"2\"}]");
        var run = await _city.IngestAsync(runs);
        Assert.Empty(run.Sources[0].Notes);
        await using var catalogue = _city.Open();
        Assert.Equal(["陶藝", "陶藝", "R3"], await catalogue.Courses.OrderBy(course => course.Code).Select(course => course.Title).ToListAsync());

        _city.Folder.Write("titles.json", "[{\"id\":\"1\",\"name\":{\"zh\":\"陶藝入門\"}}]");
        var changed = await _city.IngestAsync(runs);
        Assert.Equal((2, 1), (changed.Sources[0].Changed, changed.Sources[0].Unchanged));
    }

    [Theory]
    [InlineData("join: { file: ../b.csv, key: a, matches: b, as: c }", "a.mapping.yaml line 2: \"file\" is \"../b.csv\"; it takes the name of a file beside the data, without a folder. Correct that line.")]
    [InlineData("join: { file: b.csv }", "a.mapping.yaml line 2: \"join\" is \"file\"; it takes file, key, matches and as. Correct that line.")]
    [InlineData("terms: school", "a.mapping.yaml line 2: \"terms\" is \"school\"; it takes schoolYear or calendarYear. Correct that line.")]
    [InlineData("columns: { code: { from: id, matching: '(' } }", "a.mapping.yaml line 2: \"matching\" is \"(\"; it takes a regular expression without look-around and back references. Correct that line.")]
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
