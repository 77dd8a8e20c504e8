using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Suggesting;
using Polly;

namespace LearningAdvisor.Ingest.Tests.Suggesting;

public sealed class MappingDraftTests : IDisposable
{
    private readonly TestCity _city = new();

    private TempFolder Folder => _city.Folder;

    [Fact]
    public void Each_line_says_why_and_what_is_not_placed_is_named()
    {
        var path = Folder.Write("list.csv", """
            課號,課名,辦理單位,開訓日期,學費,聯絡,備註,地
            C1,陶藝入門,示範社區大學,115/03/05,免費,02-24221234,,七堵區
            C2,吉他,示範社區大學,115/03/06,"1,200元",02-24225678,自備吉他,暖暖區

            """);
        Assert.Equal(
            """
            # Drafted from list.csv, 2 rows looked at. Check every line, then keep it as
            # list.mapping.yaml beside the file, or under any name in mappings/. Try it: ./ingest check --data list.csv
            source: list  # the name under which its rows are known; keep it the same from then on
            kind: courses  # only courses have "學費", "開訓日期"
            city: 基隆市  # of rows that name none
            match:
              file: list.csv  # * stands for any characters
              columns: [課號, 課名, 辦理單位, 地]  # a file must have these to be read so
            columns:
              code: 課號  # by its name; all 2 values differ
              title: 課名  # by its name; all 2 values can be read
              institution: 辦理單位  # by its name; all 2 values can be read
              district: 地  # by its values, such as "七堵區"
              fee: 學費  # by its name; all 2 values can be read
              startsOn: 開訓日期  # by its name; all 2 values can be read
              contactPhone: 聯絡  # by its values, such as "02-24221234"
            unused:  # known and not read; give each that says something its canonical column above
              - 備註  # not placed, always "自備吉他"

            """,
            Draft(path));
    }

    [Fact]
    public async Task A_draft_reads_its_file_as_it_stands()
    {
        var path = Folder.Write("list.csv", "Course No,Course Name,Provider,Start Date,End Date,Price,Delivery,Web\nC1,陶藝,社大,2026-03-05,2026-06-05,1200,線上,https://example.org/1\nC2,吉他,社大,2026-03-06,,免費,實體,\n");
        Folder.Write("list.mapping.yaml", Draft(path));
        var run = await _city.IngestAsync(path);
        Assert.Equal((2, 0), (run.Sources[0].Added, run.Sources[0].Notes.Count));
    }

    [Theory]
    [InlineData("a.json", """[{"id":1,"name":{"zh":"陶藝","en":"Pottery"},"time":{"mon":["1"],"fri":[]},"teacher":[{"name":"甲"}],"#odd: key":"x"},{"id":2,"name":{"zh":"吉他"},"teacher":[]}]""", "title: name.zh", "schedule: { weekdays: time }", "instructor: teacher.name", "- \"#odd: key\"")]
    [InlineData("a.csv", "kind,when\na,週三 19:00-21:00\na,週五 19:00-21:00\n", "schedule: when", "institution: { constant: 請填寫開課單位 }", "NOT PLACED", "code: when")]
    [InlineData("a.csv", "編號,館名,y,x,信箱\n1,七堵圖書館,25.09,121.71,a@example.org\n2,暖暖圖書館,25.1,121.7,\n", "kind: institutions", "latitude: \"y\"", "longitude: x", "email: 信箱")]
    public void Shapes_of_values_help_where_names_do_not(string name, string text, params string[] lines)
    {
        var draft = Draft(Folder.Write(name, text));
        Assert.All(lines, line => Assert.Contains(line, draft, StringComparison.Ordinal));
        Assert.NotNull(MappingReader.Read(Folder.Write("draft.yaml", draft)).Columns);
    }

    [Fact]
    public void A_file_that_needs_no_mapping_is_refused_in_words()
    {
        var failure = Assert.Throws<SourceFailure>(() => Draft(Folder.Write("a.md", "# a")));
        Assert.Equal("a.md: a document or a schema.org page has no columns and needs no mapping. Load it as it is.", failure.Message);
    }

    [SharedDataFact]
    public void The_draft_of_every_set_loads_and_fits_its_file()
    {
        var drafted = new List<string>();
        var drafts = Directory.CreateDirectory(Folder["drafts"]).FullName;
        foreach (var path in Sets())
        {
            var file = Path.GetFileName(path);
            var mapping = MappingReader.Read(Folder.Write("drafts/draft.yaml", Draft(path)));
            var planned = new SourcePlanner(new MappingLibrary(drafts), Folder["cache"], ResiliencePipeline.Empty).Plan(FileFinder.Find([path]));
            Assert.Empty(planned.Refused);
            Assert.All(planned.Sources, source => Assert.Equal(Path.GetFileNameWithoutExtension(path), source.Source));
            drafted.Add($"{file} {mapping.Kind} {mapping.Columns!.Count}");
        }

        Assert.Equal(
            [
                "faq.jsonl Documents 6", "institutions.csv Institutions 4", "institutions.geojson Institutions 5", "institutions_detail.jsonl Institutions 5",
                "course_details.jsonl Courses 8", "course_list.csv Courses 5", "libraries.jsonl Institutions 10", "senior_centers.csv Institutions 7",
                "courses.json Courses 8", "runs.json Courses 11", "day_109-2.json Courses 11", "evening_112-1.json Courses 11", "evening_112-2.json Courses 11", "syllabus_112-2.jsonl Courses 5",
            ],
            drafted);

    }

    public void Dispose() => _city.Dispose();

    private static string Draft(string path) => new MappingDraft(TestCity.Places, "基隆市").Of(path);

    private static IEnumerable<string> Sets() => new[] { "kcg-faq-learning", "keelung-cram-schools", "keelung-learning", "mit-sloan-courses", "ntut-courses" }
        .SelectMany(set => Directory.EnumerateFiles(Path.Combine(SharedData.Folder, set)).Order(StringComparer.Ordinal))
        .Where(FileFormats.IsKnown)
        .Where(path => !path.EndsWith(".md", StringComparison.Ordinal));
}
