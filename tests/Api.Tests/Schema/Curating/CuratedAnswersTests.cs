using System.Text.Json;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.Api.Schema.Curating;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Curating;

[Collection(nameof(ReviewCity))]
public sealed class CuratedAnswersTests(ReviewCity city)
{
    private const string Question = "吉他課要自己帶樂器嗎";

    public static TheoryData<CuratedRefusal, string> Codes => new()
    {
        { CuratedRefusal.NotFound, "CURATED_ANSWER_NOT_FOUND: There is no such answer. / 沒有這則答覆。" },
        { CuratedRefusal.Changed, "CURATED_ANSWER_CHANGED: Somebody has changed this answer since you opened it. Look at what stands there now before you change it. / 您打開之後，有人先改過這則答覆。請看過現在的內容，再決定要不要改。" },
        { CuratedRefusal.TitleInvalid, "TITLE_INVALID: Enter a title of 1 to 120 characters. / 請填 1 到 120 個字的標題。" },
        { CuratedRefusal.TextTooLong, "TEXT_TOO_LONG: Too long: an example holds at most 200 characters, an answer 2000, a quote or address 1000. / 太長了：例句最多 200 字，答覆 2000 字，引文和網址 1000 字。" },
        { CuratedRefusal.TooMany, "TOO_MANY_ITEMS: At most 30 examples and 10 sources. / 最多 30 個例句、10 個依據。" },
        { CuratedRefusal.LanguageUnknown, "LANGUAGE_UNKNOWN: The language must be zh-TW, en, vi, id or th. / 語言只能是 zh-TW、en、vi、id 或 th。" },
        { CuratedRefusal.LanguageTwice, "LANGUAGE_TWICE: Each language can have one answer only. / 每種語言只能有一份答覆。" },
        { CuratedRefusal.DaysInvalid, "DAYS_INVALID: The last day cannot come before the first, nor be over where the answer is to be in force. / 最後一天不能早於第一天；要生效的答覆，最後一天不能已經過去。" },
        { CuratedRefusal.ExamplesMissing, "EXAMPLES_MISSING: An answer in force needs at least one example of what residents ask. / 生效之前，至少要有一個市民會問的例句。" },
        { CuratedRefusal.TextsMissing, "TEXTS_MISSING: An answer in force needs a text in at least one language. / 生效之前，至少要有一種語言的答覆。" },
        { CuratedRefusal.SourcesMissing, "SOURCES_MISSING: An answer in force rests on at least one source: a course, an institution, a document or an official page. / 生效之前，至少要有一個依據：課程、單位、文件，或官方網頁。" },
        { CuratedRefusal.SourceInvalid, "SOURCE_INVALID: A source is incomplete: a document needs words of it; a page its address, the words that were read there, and a day that is not to come. / 依據不完整：文件要有引文；網頁要有網址、讀到的原文，和不在未來的查閱日期。" },
        { CuratedRefusal.Unproved, "CURATED_ANSWER_UNPROVED: Its sources do not back this answer, so it was not put in force. See what is listed below. / 依據的資料撐不住這則答覆，所以沒有生效。請看下面列出的問題。" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_refusal_has_its_code_and_its_words(CuratedRefusal refusal, string text)
    {
        var (english, chinese) = (CurationErrors.Of(refusal, isChinese: false), CurationErrors.Of(refusal, isChinese: true));

        Assert.Equal(text, $"{english.Code}: {english.Message} / {chinese.Message}");
    }

    [Fact]
    public async Task An_answer_is_written_put_in_force_and_given_and_the_item_says_which_it_was()
    {
        var course = await CourseAsync();
        var saved = await SaveAsync(null, 0, Content(course));
        var id = saved.GetProperty("answer").GetProperty("id").GetString()!;
        Assert.Equal(("DRAFT", 1), (Text(saved.GetProperty("answer"), "status"), saved.GetProperty("answer").GetProperty("version").GetInt32()));
        var put = await StandAsync(id, 1, "IN_FORCE");
        Assert.Equal("IN_FORCE", Text(put.GetProperty("answer"), "status"));

        var asked = await city.AskAsync(Question + "？");
        var reply = (await city.Client.DataAsync("query($id: ID!) { node(id: $id) { ... on Turn { reply { text kind } } } }", new { id = asked.Turn }, asked.Token)).GetProperty("node").GetProperty("reply");
        var item = await city.Client.DataAsync("query($id: ID!) { node(id: $id) { ... on ReviewItem { curatedAnswerId } } }", new { id = ReviewCity.ItemId(asked) }, city.One);

        Assert.StartsWith("要自己帶樂器。", Text(reply, "text"), StringComparison.Ordinal);
        Assert.Single(asked.Recommendations);
        Assert.Equal(id, Text(item.GetProperty("node"), "curatedAnswerId"));
        var listed = await city.Client.DataAsync("{ curatedAnswers(status: IN_FORCE) { id } }", token: city.Two);
        Assert.Contains(id, listed.GetProperty("curatedAnswers").EnumerateArray().Select(one => Text(one, "id")));
        await StandAsync(id, 2, "WITHDRAWN");
    }

    [Fact]
    public async Task What_its_sources_do_not_back_is_told_figure_by_figure()
    {
        var saved = await SaveAsync(null, 0, Content(await CourseAsync(), "只要 987654 元。"));
        var put = await StandAsync(saved.GetProperty("answer").GetProperty("id").GetString()!, 1, "IN_FORCE");

        Assert.Equal("CURATED_ANSWER_UNPROVED", Text(put.GetProperty("errors")[0], "code"));
        Assert.Equal("""[{"kind":"UNBACKED","figures":["987654 元"]}]""", put.GetProperty("troubles").GetRawText());
    }

    [Fact]
    public async Task Of_two_counsellors_at_once_the_second_is_shown_what_stands_there()
    {
        var saved = await SaveAsync(null, 0, Content(await CourseAsync()));
        var id = saved.GetProperty("answer").GetProperty("id").GetString()!;
        await SaveAsync(id, 1, Content(await CourseAsync(), "先到的答覆。"));

        var late = await SaveAsync(id, 1, Content(await CourseAsync(), "後到的答覆。"));

        Assert.Equal(("CURATED_ANSWER_CHANGED", 2), (Text(late.GetProperty("errors")[0], "code"), late.GetProperty("answer").GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task An_id_that_is_none_is_an_error_and_no_answer()
    {
        Assert.Equal("CURATED_ANSWER_NOT_FOUND", Text((await StandAsync("x", 1, "DRAFT")).GetProperty("errors")[0], "code"));
        Assert.Equal("SOURCE_INVALID", Text((await SaveAsync(null, 0, new { title = "t", sources = new[] { new { recordId = "x" } } })).GetProperty("errors")[0], "code"));
        Assert.Equal(JsonValueKind.Null, (await city.Client.DataAsync("""{ curatedAnswer(id: "x") { id } }""", token: city.One)).GetProperty("curatedAnswer").ValueKind);
    }

    [Fact]
    public async Task The_preview_finds_who_asked_it()
    {
        await city.AskAsync("烏克麗麗課可以旁聽一次嗎");

        var data = await city.Client.DataAsync(
            "query($content: CuratedContentInput!) { curatedAnswerPreview(content: $content) { troubles { kind } matching questions { text times spoken } near { title } } }",
            new { content = new { title = "旁聽", examples = new[] { "烏克麗麗課可以旁聽一次嗎？" }, texts = new[] { new { language = "zh-TW", text = "可以旁聽 3 次。" } } } },
            city.One);

        Assert.Equal(
            """{"troubles":[{"kind":"UNBACKED"}],"matching":1,"questions":[{"text":"烏克麗麗課可以旁聽一次嗎","times":1,"spoken":true}],"near":[]}""",
            data.GetProperty("curatedAnswerPreview").GetRawText());
    }

    private static object Content(string course, string text = "要自己帶樂器。") => new
    {
        title = "吉他課要不要帶樂器",
        examples = new[] { Question },
        texts = new[] { new { language = "zh-TW", text } },
        sources = new[] { new { recordId = course } },
    };

    private async Task<string> CourseAsync()
    {
        var asked = await city.AskAsync("我想學吉他");
        return (await city.ItemAsync(asked))!.Value.GetProperty("recommendations")[0].GetProperty("recommendation").GetProperty("course").GetProperty("title").GetString() is { } title
            ? await IdAsync(title)
            : throw new InvalidOperationException("The city offers no guitar.");
    }

    private async Task<string> IdAsync(string title) =>
        (await city.Client.DataAsync("query($title: String!) { courses(first: 1, where: { title: { eq: $title } }) { nodes { id } } }", new { title })).GetProperty("courses").GetProperty("nodes")[0].GetProperty("id").GetString()!;

    private async Task<JsonElement> SaveAsync(string? id, int version, object content) => (await city.Client.DataAsync(
        "mutation($input: SaveCuratedAnswerInput!) { saveCuratedAnswer(input: $input) { answer { id version status } troubles { kind figures } errors { code message path } } }",
        new { input = new { id, version, content } },
        city.One)).GetProperty("saveCuratedAnswer");

    private async Task<JsonElement> StandAsync(string id, int version, string state) => (await city.Client.DataAsync(
        "mutation($input: ChangeCuratedAnswerInput!) { changeCuratedAnswer(input: $input) { answer { id version status } troubles { kind figures } errors { code message path } } }",
        new { input = new { id, version, state } },
        city.One)).GetProperty("changeCuratedAnswer");

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
