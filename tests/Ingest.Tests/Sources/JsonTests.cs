using System.Text;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class JsonTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("a.json", """[{"code":"A1","name":{"zh":"陶藝"}},{"code":"A2","name":{"zh":"吉他"}}]""")]
    [InlineData("a.json", "{\"code\":\"A1\",\"name\":{\"zh\":\"陶藝\"}}\n{\"code\":\"A2\",\"name\":{\"zh\":\"吉他\"}}\n")]
    [InlineData("a.jsonl", "{\"code\":\"A1\",\"name\":{\"zh\":\"陶藝\"}}\n\n{\"code\":\"A2\",\"name\":{\"zh\":\"吉他\"}}")]
    [InlineData("a.ndjson", "\ufeff{\"code\":\"A1\",\"name\":{\"zh\":\"陶藝\"}}\r\n{\"code\":\"A2\",\"name\":{\"zh\":\"吉他\"}}\r\n")]
    public void Arrays_and_lines_are_read_alike(string name, string text) =>
        Assert.Equal(["陶藝", "吉他"], Read(name, text).Select(record => record.Value("name.zh")));

    [Fact]
    public void Paths_walk_lists_and_join_what_they_find()
    {
        var record = Assert.Single(Read("a.json", """[{"teacher":[{"name":"甲"},{"name":"乙"}],"audience":["a","b"],"none":[],"deep":{"x":null}}]"""));
        Assert.Equal("甲；乙", record.Value("teacher.name"));
        Assert.Equal("a；b", record.Value("audience"));
        Assert.Null(record.Value("none"));
        Assert.Null(record.Value("deep.x"));
        Assert.Null(record.Value("absent.path"));
    }

    [Fact]
    public void A_broken_line_is_refused_alone()
    {
        var records = Read("a.jsonl", "{\"code\":\"A1\"}\n{\"code\":\n[1]\n{\"code\":\"A4\"}\n");
        Assert.Equal(["A1", null, null, "A4"], records.Select(record => record.Value("code")));
        Assert.Equal("ROW_JSON", records[1].Damage!.Code);
        Assert.Equal("the line is no JSON object (it is Array)", records[2].Damage!.Found);
    }

    [Fact]
    public void A_broken_array_fails_the_file_at_its_line()
    {
        var failure = Assert.Throws<SourceFailure>(() => Read("a.json", "[{\"code\":\"A1\"},\n{\"code\" \"A2\"}]"));
        Assert.Equal("a.json line 2: not valid JSON. The file must hold one array of objects; correct it from this line on.", failure.Message);
    }

    [Fact]
    public void Schema_org_courses_come_alone_in_a_graph_or_inside_a_page()
    {
        const string Course = """{"@context":"https://schema.org","@type":"Course","courseCode":"A1","name":"陶藝","provider":{"name":"示範社區大學"},"hasCourseInstance":{"@type":"CourseInstance","courseMode":"Online","instructor":[{"name":"甲"},{"name":"乙"}],"offers":{"price":2000,"priceCurrency":"TWD"},"courseSchedule":{"startDate":"2026-03-04","byDay":["https://schema.org/Wednesday"],"startTime":"10:00","endTime":"12:00"}}}""";
        foreach (var (name, text) in new[]
        {
            ("a.jsonld", Course),
            ("a.json", $$"""{"@context":"https://schema.org","@graph":[{{Course}},{"@type":"Person"}]}"""),
            ("b.json", $"[{Course}]"),
            ("a.html", $"<html><head><script type=\"application/ld+json\">{Course}</script></head><body>課程</body></html>"),
        })
        {
            var record = Assert.Single(Read(name, text));
            Assert.Equal(
                ["A1", "陶藝", "示範社區大學", "線上", "2000", "甲、乙", "2026-03-04", """[{"weekday":"WEDNESDAY","startTime":"10:00","endTime":"12:00","venue":null}]"""],
                new[] { "code", "title", "institution", "mode", "fee", "instructor", "startsOn", "sessions" }.Select(record.Value));
        }
    }

    [Theory]
    [InlineData("P1W", true)]
    [InlineData("P2W", false)]
    [InlineData("Monthly", false)]
    public void A_schema_org_schedule_that_is_not_weekly_is_not_read_as_weekly(string frequency, bool isRead)
    {
        var record = Assert.Single(Read("a.jsonld", """{"@type":"Course","name":"陶藝","hasCourseInstance":{"courseSchedule":{"byDay":["Wednesday"],"repeatFrequency":"P1W","startTime":"10:00"}}}""".Replace("P1W", frequency, StringComparison.Ordinal)));
        Assert.Equal(isRead, SessionsJson.Read(record.Value("sessions")!) is not null);
    }

    [Fact]
    public void A_page_without_courses_is_a_document() =>
        Assert.Equal(FileFormat.Document, FileFormats.Of(_folder.Write("a.html", "<html><body>怎麼報名</body></html>")));

    [Theory]
    [InlineData("a.xls", "FILE_KIND")]
    [InlineData("a.json", "FILE_JSON")]
    public void Other_files_are_refused_by_name(string name, string code) =>
        Assert.Equal(code, Assert.Throws<SourceFailure>(() => FileFormats.Of(_folder.Write(name, Encoding.UTF8.GetBytes("{\"a\": 1}")))).Code);

    public void Dispose() => _folder.Dispose();

    private List<SourceRecord> Read(string name, string text)
    {
        var path = _folder.Write(name, text);
        using var table = FileFormats.Open(path, FileFormats.Of(path));
        return [.. table.Records()];
    }
}
