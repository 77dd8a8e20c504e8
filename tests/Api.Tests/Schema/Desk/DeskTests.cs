using System.Text;
using System.Text.Json;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.Api.Tests.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Desk;

/// <summary>The desk through the door: from a file in pieces to the catalogue, for whom it is, and for nobody else.</summary>
public sealed class DeskTests : IDisposable
{
    private const string Start = "mutation($input: StartDeskDraftInput!) { startDeskDraft(input: $input) { draft { id } errors { code message path } } }";
    private const string Add = "mutation($input: AddDeskPieceInput!) { addDeskPiece(input: $input) { draft { id state version rowCount faultyCount missing { name } columns { name field } rows { line version cells problems { rule field value } } } errors { code message path } } }";
    private const string Mend = "mutation($input: MendDeskRowInput!) { mendDeskRow(input: $input) { draft { version faultyCount } row { version cells problems { rule } } errors { code message } } }";
    private const string Publish = "mutation($input: PublishDeskDraftInput!) { publishDeskDraft(input: $input) { draft { state version run { added refused findings { measure beyond } } } errors { code } } }";

    private const string Faulty = "課程編號,課程名稱,費用\nD1,陶藝,隨便\nD2,書法,免費\n";

    private readonly AccessCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task From_a_file_with_a_faulty_cell_to_courses_that_everybody_finds()
    {
        var draft = await UploadAsync(Faulty);
        var id = draft.GetProperty("id").GetString();
        Assert.Equal("""[{"name":"課程編號","field":"code"},{"name":"課程名稱","field":"title"},{"name":"費用","field":"fee"}]""", draft.GetProperty("columns").GetRawText());
        Assert.Equal("""{"line":2,"version":1,"cells":["D1","陶藝","隨便"],"problems":[{"rule":"COURSE_FEE_UNREADABLE","field":"fee","value":"隨便"}]}""", draft.GetProperty("rows")[0].GetRawText());

        var mended = await DeskAsync("mendDeskRow", Mend, new { draftId = id, line = 2, version = 1, cells = new[] { new { column = 2, text = "1,200元" } } });
        var published = await DeskAsync("publishDeskDraft", Publish, new { draftId = id, version = mended.GetProperty("draft").GetProperty("version").GetInt32() });

        Assert.Equal("""{"version":2,"cells":["D1","陶藝","1,200元"],"problems":[]}""", mended.GetProperty("row").GetRawText());
        Assert.Equal("""{"added":2,"refused":0,"findings":[]}""", published.GetProperty("draft").GetProperty("run").GetRawText());
        var courses = await _city.AskAsync("""{ courses(where: { source: { eq: "desk-1" } }, order: [{ title: ASC }]) { nodes { title fee institution { id } } } }""");
        var own = GlobalId.Of("Institution", 1);
        Assert.Equal(
            $$$"""[{"title":"書法","fee":0,"institution":{"id":"{{{own}}}"}},{"title":"陶藝","fee":1200,"institution":{"id":"{{{own}}}"}}]""",
            courses.GetProperty("data").GetProperty("courses").GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_explained_in_the_readers_language()
    {
        var start = await DeskAsync("startDeskDraft", Start, new { fileName = "課程.csv", bytes = 10 });
        var refused = await DeskAsync("addDeskPiece", Add, new { draftId = start.GetProperty("draft").GetProperty("id").GetString(), number = 0, content = Base64("課程編號,課程名稱\n") });

        Assert.Equal("""[{"code":"DESK_FILE_REFUSED","message":"檔案裡沒有課程。第一列是欄名，下面每列一門課。","path":["input","content"]}]""", refused.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Whole_pieces_fit_into_requests()
    {
        var content = Encoding.UTF8.GetBytes("課程編號,課程名稱\n" + string.Concat(Enumerable.Range(1, 4_000).Select(i => $"D{i},{new string('課', 100)}\n")));
        var id = (await DeskAsync("startDeskDraft", Start, new { fileName = "long.csv", bytes = content.Length })).GetProperty("draft").GetProperty("id").GetString();

        var payloads = new List<JsonElement>();
        foreach (var (number, piece) in content.Chunk(900_000).Index())
            payloads.Add(await DeskAsync("addDeskPiece", Add, new { draftId = id, number, content = Convert.ToBase64String(piece) }));

        Assert.Equal(["RECEIVING", "OPEN"], payloads.Select(payload => payload.GetProperty("draft").GetProperty("state").GetString()!));
        Assert.Equal(4_000, payloads[1].GetProperty("draft").GetProperty("rowCount").GetInt32());
    }

    [Fact]
    public async Task An_institution_finds_no_draft_but_its_own_by_whatever_id()
    {
        var id = (await UploadAsync(Faulty, "LEAD", GlobalId.Of("Institution", 2))).GetProperty("id").GetString();

        var seen = await _city.AskAsync("query($id: ID!, $other: ID!) { deskDraft(id: $id) { id } deskDrafts { id } others: deskDrafts(institutionId: $other) { id } deskFigures(institutionId: $other) { refused } }", new { id, other = GlobalId.Of("Institution", 2) }, _city.CookieOf("INSTITUTION"));
        var mended = await DeskAsync("mendDeskRow", Mend, new { draftId = id, line = 2, version = 1, cells = new[] { new { column = 2, text = "1" } } });
        var published = await DeskAsync("publishDeskDraft", Publish, new { draftId = id, version = 2, withoutFaulty = true });
        var started = await DeskAsync("startDeskDraft", Start, new { fileName = "a.csv", bytes = 1, institutionId = GlobalId.Of("Institution", 2) });

        Assert.Equal("""{"deskDraft":null,"deskDrafts":[],"others":[],"deskFigures":null}""", seen.GetProperty("data").GetRawText());
        Assert.Equal(["DESK_DRAFT_NOT_FOUND", "DESK_DRAFT_NOT_FOUND", "DESK_INSTITUTION_NOT_FOUND"], new[] { mended, published, started }.Select(payload => payload.GetProperty("errors")[0].GetProperty("code").GetString()!));
    }

    [Fact]
    public async Task What_the_gate_holds_a_lead_lets_in()
    {
        await PublishAsync(Rows(40));
        var held = await PublishAsync(Rows(10));
        var waiting = (await _city.AskAsync("{ deskDrafts { id version state institution { name } run { findings { measure beyond } } } }", null, _city.CookieOf("LEAD"))).GetProperty("data").GetProperty("deskDrafts");

        var letIn = (await _city.AskAsync(
            "mutation($input: DecideDeskDraftInput!) { decideDeskDraft(input: $input) { draft { state run { decidedBy } } errors { code } } }",
            new { input = new { draftId = waiting[0].GetProperty("id").GetString(), version = waiting[0].GetProperty("version").GetInt32(), letIn = true } },
            _city.CookieOf("LEAD"))).GetProperty("data").GetProperty("decideDeskDraft");

        Assert.Equal("HELD", held.GetProperty("state").GetString());
        Assert.Contains("""{"measure":"rowsLost","beyond":true}""", waiting[0].GetProperty("run").GetProperty("findings").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""{"draft":{"state":"PUBLISHED","run":{"decidedBy":"The LEAD"}},"errors":[]}""", letIn.GetRawText());
    }

    [Fact]
    public async Task Own_figures_tell_what_stays_out_and_nothing_of_few_residents()
    {
        var draft = await UploadAsync(Faulty);
        await DeskAsync("publishDeskDraft", Publish, new { draftId = draft.GetProperty("id").GetString(), version = draft.GetProperty("version").GetInt32(), withoutFaulty = true });

        var figures = (await _city.AskAsync("{ deskFigures { refused suggestedIn days institution { id quality { accepted } } } }", null, _city.CookieOf("INSTITUTION"))).GetProperty("data").GetProperty("deskFigures");

        Assert.Equal((1, JsonValueKind.Null, 30), (figures.GetProperty("refused").GetInt32(), figures.GetProperty("suggestedIn").ValueKind, figures.GetProperty("days").GetInt32()));
    }

    private async Task<JsonElement> UploadAsync(string text, string role = "INSTITUTION", string? institutionId = null)
    {
        var start = await DeskAsync("startDeskDraft", Start, new { fileName = "courses.csv", bytes = Encoding.UTF8.GetByteCount(text), institutionId }, role);
        return (await DeskAsync("addDeskPiece", Add, new { draftId = start.GetProperty("draft").GetProperty("id").GetString(), number = 0, content = Base64(text) }, role)).GetProperty("draft");
    }

    private async Task<JsonElement> PublishAsync(string text)
    {
        var draft = await UploadAsync(text);
        return (await DeskAsync("publishDeskDraft", Publish, new { draftId = draft.GetProperty("id").GetString(), version = draft.GetProperty("version").GetInt32() })).GetProperty("draft");
    }

    private async Task<JsonElement> DeskAsync(string field, string query, object input, string role = "INSTITUTION") =>
        (await _city.AskAsync(query, new { input }, _city.CookieOf(role))).GetProperty("data").GetProperty(field);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Rows(int count) => "課程編號,課程名稱,費用\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"D{i},課程{i},100\n"));
}
