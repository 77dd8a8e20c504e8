using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Loading;

public sealed class CourseLoadingTests : IDisposable
{
    private const string Header = "課程編號,課程名稱,開課單位,行政區,類別,簡介,費用,開課日期,上課時間,網址\n";
    private const string Guitar = "C1,吉他入門,示範社區大學,七堵區,音樂,彈唱,免費,114/03/05,每週三 19:00-21:00,https://learn.example.gov.tw/c/1\n";
    private const string Pottery = "C2,陶藝,示範圖書館,中山區,工藝,捏陶,\"1,200元\",2025-03-07,週五晚上7點到9點,\n";

    private readonly TestCity _city = new();

    [Fact]
    public async Task A_first_run_stores_courses_with_all_that_search_needs()
    {
        var run = await IngestAsync(Guitar + Pottery);
        Assert.Equal(RunSummary.AllAccepted, run.ExitCode);

        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.Include(c => c.Sessions).Include(c => c.Concepts).Include(c => c.Institution).SingleAsync(c => c.Code == "C1");
        Assert.Equal(("courses", "基隆市", "七堵區", 0, new DateOnly(2025, 3, 5)), (course.Source, course.City, course.District, course.Fee, course.StartsOn));
        var session = Assert.Single(course.Sessions);
        Assert.Equal((DayOfWeek.Wednesday, new TimeOnly(19, 0), new TimeOnly(21, 0)), (session.Weekday, session.StartTime, session.EndTime));
        Assert.Equal("music.guitar", Assert.Single(course.Concepts).ConceptId);
        Assert.Equal("0215", course.FieldOfEducation);
        Assert.Equal(("示範社區大學", InstitutionKind.CommunityUniversity, true), (course.Institution!.Name, course.Institution.Kind, course.Institution.Implied));
        Assert.Equal(256 * sizeof(float), (await catalogue.CourseVectors.SingleAsync(v => v.CourseKey == course.Key)).Vector.Length);
        Assert.Equal([course.Key], await FoundAsync(catalogue, "吉他"));
    }

    [Fact]
    public async Task Every_column_of_the_format_reaches_the_stored_course()
    {
        var cells = new Dictionary<string, string>
        {
            ["code"] = "A1",
            ["title"] = "吉他",
            ["institutionCode"] = "I1",
            ["institution"] = "示範社區大學",
            ["city"] = "基隆市",
            ["district"] = "七堵區",
            ["venue"] = "示範教室",
            ["category"] = "音樂",
            ["summary"] = "彈唱",
            ["audience"] = "高齡者；親子",
            ["minAge"] = "12",
            ["maxAge"] = "99",
            ["mode"] = "實體",
            ["language"] = "臺語",
            ["fee"] = "報名費200、學費1000",
            ["voucher"] = "是",
            ["accessible"] = "否",
            ["capacity"] = "20",
            ["enrolled"] = "3",
            ["registrationOpens"] = "2026-11-01",
            ["registrationCloses"] = "2026-12-01",
            ["startsOn"] = "2026-12-10",
            ["endsOn"] = "2027-03-10",
            ["term"] = "115學年度第1學期",
            ["schedule"] = "每週四 19:00-21:00",
            ["instructor"] = "示範講師",
            ["contactPhone"] = "02-24561234",
            ["registrationMethod"] = "現場",
            ["hours"] = "36",
            ["credits"] = "2",
            ["certificate"] = "研習證明",
            ["materialsFee"] = "300",
            ["currency"] = "TWD",
            ["childcare"] = "是",
            ["series"] = "吉他班",
            ["prerequisites"] = "A0",
            ["url"] = "https://learn.example.gov.tw/a1",
            ["updatedAt"] = "2026-11-20",
        };
        await _city.IngestAsync(_city.Folder.Write("courses.csv", $"{string.Join(',', cells.Keys)}\n{string.Join(',', cells.Values)}\n"));
        await using var catalogue = _city.Open();
        var course = await catalogue.Courses.Include(c => c.Sessions).Include(c => c.Concepts).Include(c => c.Institution).SingleAsync();
        Assert.Equal([nameof(Course.RetiredAt), nameof(Course.ShownAs)], typeof(Course).GetProperties().Where(property => property.GetValue(course) is null or System.Collections.ICollection { Count: 0 }).Select(property => property.Name));
        Assert.Equal((1200, 300, "報名費200、學費1000", 36.0, 2.0), (course.Fee, course.MaterialsFee, course.FeeNote, course.Hours, course.Credits));
        Assert.Equal(["高齡者", "親子"], course.Audiences);
        Assert.Equal((true, false, true), (course.VoucherEligible, course.Accessible, course.Childcare));
        Assert.Equal(new DateTime(2026, 11, 19, 16, 0, 0), course.UpdatedAt);
    }

    [Fact]
    public async Task A_row_that_does_not_say_when_it_changed_was_updated_when_it_was_loaded_as_it_is()
    {
        await IngestAsync(Guitar + Pottery);
        var first = _city.Clock.GetUtcNow().UtcDateTime;
        _city.Clock.Now += TimeSpan.FromDays(1);
        await IngestAsync(Guitar + Pottery.Replace("1,200元", "900元", StringComparison.Ordinal));

        await using var catalogue = _city.Open();
        var updated = await catalogue.Courses.OrderBy(course => course.Code).Select(course => course.UpdatedAt).ToListAsync();
        Assert.Equal([first, first.AddDays(1)], updated);
    }

    [Fact]
    public async Task A_second_run_over_the_same_file_changes_nothing()
    {
        await IngestAsync(Guitar + Pottery);
        var before = await SnapshotAsync();
        var run = await IngestAsync(Guitar + Pottery);
        Assert.Equal((0, 0, 2, 0), Counts(run));
        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task A_changed_row_keeps_its_key_and_takes_the_next_change_number()
    {
        await IngestAsync(Guitar + Pottery);
        var before = await CourseAsync("C1");
        var run = await IngestAsync(Guitar.Replace("免費", "500") + Pottery);
        var after = await CourseAsync("C1");
        Assert.Equal((0, 1, 1, 0), Counts(run));
        Assert.Equal((before.Key, 500, 3L), (after.Key, after.Fee, after.ChangeNumber));
    }

    [Fact]
    public async Task A_changed_title_is_found_under_its_new_words_only()
    {
        await IngestAsync(Guitar);
        await IngestAsync(Guitar.Replace("吉他入門", "陶藝入門"));
        await using var catalogue = _city.Open();
        Assert.Empty(await FoundAsync(catalogue, "吉他"));
        Assert.Single(await FoundAsync(catalogue, "陶藝"));
        Assert.Equal("crafts.pottery", (await catalogue.CourseConcepts.SingleAsync()).ConceptId);
    }

    [Fact]
    public async Task A_row_gone_from_the_source_is_retired_and_may_come_back()
    {
        await IngestAsync(Guitar + Pottery);
        var key = (await CourseAsync("C2")).Key;
        Assert.Equal((0, 0, 1, 1), Counts(await IngestAsync(Guitar)));
        Assert.NotNull((await CourseAsync("C2")).RetiredAt);

        Assert.Equal((0, 1, 1, 0), Counts(await IngestAsync(Guitar + Pottery)));
        var back = await CourseAsync("C2");
        Assert.Equal((key, (DateTime?)null), (back.Key, back.RetiredAt));
    }

    [Fact]
    public async Task A_file_with_only_its_header_retires_nothing()
    {
        await IngestAsync(Guitar + Pottery);
        var run = await IngestAsync("");
        Assert.Equal((0, 0, 0, 0), Counts(run));
        Assert.Contains("courses.csv: there are no rows, so none of the 2 stored ones were retired.", run.Sources[0].Notes);
    }

    [Fact]
    public async Task Another_source_retires_nothing_of_this_one()
    {
        await IngestAsync(Guitar);
        await _city.IngestAsync(_city.Folder.Write("other.csv", Header + Pottery));
        Assert.Null((await CourseAsync("C1")).RetiredAt);
    }

    [Fact]
    public async Task Refused_rows_wait_in_quarantine_until_they_are_accepted()
    {
        var run = await IngestAsync(Guitar + Pottery.Replace("\"1,200元\"", "-500"));
        Assert.Equal(RunSummary.RowsQuarantined, run.ExitCode);
        await using (var catalogue = _city.Open())
        {
            var row = await catalogue.QuarantinedRows.SingleAsync();
            Assert.Equal(("courses", "courses.csv", 3, "C2", "fee", "-500", "COURSE_FEE_NEGATIVE"), (row.Source, row.File, row.Line, row.RowCode, row.Field, row.Value, row.Rule));
            Assert.Equal("courses.csv line 3: fee \"-500\" is below 0. Leave the cell empty when the fee is unknown.", row.Message);
        }

        await IngestAsync(Guitar + Pottery);
        await using var healed = _city.Open();
        Assert.Empty(await healed.QuarantinedRows.ToListAsync());
        Assert.Equal(2, await healed.Courses.CountAsync());
    }

    [Fact]
    public async Task A_row_that_has_gone_bad_keeps_its_last_good_form()
    {
        await IngestAsync(Guitar + Pottery);
        await IngestAsync(Guitar + Pottery.Replace("\"1,200元\"", "abc"));
        var course = await CourseAsync("C2");
        Assert.Equal((1200, (DateTime?)null), (course.Fee, course.RetiredAt));
    }

    [Fact]
    public async Task A_row_without_a_readable_code_holds_back_all_retiring()
    {
        await IngestAsync(Guitar + Pottery);
        var run = await IngestAsync(Guitar + "\"C2,broken\n".Replace("\"", ""));
        Assert.Equal(0, run.Sources[0].Retired);
        Assert.Contains("courses.csv: 1 rows have no readable code, so none of the 1 missing ones were retired.", run.Sources[0].Notes);
    }

    [Fact]
    public async Task A_source_that_fails_half_way_leaves_everything_as_it_was()
    {
        await IngestAsync(Guitar);
        var before = await SnapshotAsync();
        var run = await IngestAsync(Guitar.Replace("免費", "500") + Pottery + "C3,\"never closed\n");
        Assert.Equal(RunSummary.SourceFailed, run.ExitCode);
        Assert.Equal("FILE_QUOTE_OPEN", run.Sources[0].FailureCode);
        Assert.Equal(before, await SnapshotAsync());
        await using var catalogue = _city.Open();
        var last = await catalogue.IngestRuns.OrderBy(r => r.Key).LastAsync();
        Assert.Equal((RunState.Failed, run.Sources[0].Failure), (last.State, last.Failure));
    }

    [Fact]
    public async Task A_failed_source_does_not_stop_the_others()
    {
        var run = await _city.IngestAsync(_city.Folder["absent.csv"], _city.Folder.Write("empty.csv", ""), _city.Folder.Write("wrong.csv", "a,b\n1,2\n"), _city.Folder.Write("courses.csv", Header + Guitar));
        Assert.Equal(["FILE_MISSING", "FILE_EMPTY", "HEADER_MISSING", null], run.Sources.Select(source => source.FailureCode));
        Assert.Equal(
            "wrong.csv line 1: the header has no column 課程編號 (code), no 課程名稱 (title), no 開課單位編號 (institutionCode) or 開課單位 (institution) for courses, and no 機構編號 (code), no 機構名稱 (name) for institutions. Rename the columns, or write a mapping (docs/ingest.md).",
            run.Sources[2].Failure);
        Assert.Equal(1, run.Sources[3].Added);
    }

    [Fact]
    public async Task Every_rule_a_row_breaks_is_told_at_once()
    {
        var run = await IngestAsync("C1,,示範社區大學,七堵區,音樂,彈唱,abc,114/13/05,每週八,javascript:alert(1)\nC1,吉他,示範社區大學,,,,,,,\n");
        Assert.Equal(
            ["COURSE_TITLE_MISSING", "COURSE_URL_SCHEME", "COURSE_FEE_UNREADABLE", "COURSE_DATE_UNREADABLE", "COURSE_SCHEDULE_UNREADABLE", "COURSE_CODE_DUPLICATE"],
            run.Sources[0].Rejections.Select(rejection => rejection.Code));
        Assert.Equal(2, run.Sources[0].Quarantined);
    }

    [Fact]
    public async Task Reindexing_rebuilds_what_search_reads_and_leaves_the_course_alone()
    {
        await IngestAsync(Guitar);
        await using (var catalogue = _city.Open())
            await catalogue.Database.ExecuteSqlAsync($"""insert into "CatalogueFacts" values('index.fingerprint', 1); delete from "CourseText"; delete from "CourseConcepts" """);
        await new LearningAdvisor.Ingest.Loading.Reindexer(_city.Database, _city.Indexing(), 2).RunAsync(default);
        await using var after = _city.Open();
        Assert.Equal("music.guitar", (await after.CourseConcepts.SingleAsync()).ConceptId);
        Assert.Single(await FoundAsync(after, "吉他"));
        Assert.Equal(1, (await CourseAsync("C1")).ChangeNumber);
    }

    public void Dispose() => _city.Dispose();

    private Task<RunSummary> IngestAsync(string rows) => _city.IngestAsync(_city.Folder.Write("courses.csv", Header + rows));

    private static (int, int, int, int) Counts(RunSummary run) => (run.Sources[0].Added, run.Sources[0].Changed, run.Sources[0].Unchanged, run.Sources[0].Retired);

    private async Task<Course> CourseAsync(string code)
    {
        await using var catalogue = _city.Open();
        return await catalogue.Courses.SingleAsync(course => course.Code == code);
    }

    private async Task<string> SnapshotAsync()
    {
        await using var catalogue = _city.Open();
        var courses = await catalogue.Courses.OrderBy(c => c.Key).Select(c => new { c.Key, c.Code, c.Fee, c.RowHash, c.ChangeNumber, c.RetiredAt, c.InstitutionKey }).ToListAsync();
        var facts = await catalogue.Facts.OrderBy(f => f.Name).Select(f => new { f.Name, f.Value }).ToListAsync();
        var sessions = await catalogue.CourseSessions.CountAsync();
        return System.Text.Json.JsonSerializer.Serialize(new { courses, facts, sessions });
    }

    private static async Task<IReadOnlyList<long>> FoundAsync(CatalogueContext catalogue, string token) => (await catalogue.TextIndex.CoursesWithAsync([token], default))[token].All;
}
