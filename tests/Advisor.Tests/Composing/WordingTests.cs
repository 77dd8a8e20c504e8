using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Composing;

[Collection(nameof(SmallCity))]
public sealed class WordingTests(SmallCity city)
{
    private const string Pottery = "想學陶藝";

    [Fact]
    public async Task A_model_words_the_reply_and_code_writes_its_facts()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("陶藝"), new ModelAnswer("我幫您找到「{c1", ".title}」。費用是 {c1.fee}，", "時間是{c1.schedule}。", "歡迎再問我。"));

        var outcome = await with.AskAsync(Pottery);

        Assert.Equal("我幫您找到「陶藝體驗」。費用是 800 元，時間是週四 10:00–12:00。歡迎再問我。", outcome.Reply.Text);
        Assert.Equal((ReplyKind.Recommendation, Composer.Llm), (outcome.Reply.Kind, outcome.Reply.ComposedBy));
        Assert.Equal(["我幫您找到「陶藝體驗」。", "費用是 800 元，時間是週四 10:00–12:00。", "歡迎再問我。"], with.Heard);
        Assert.Equal([11L], outcome.Reply.Suggestions.Select(suggestion => suggestion.CourseKey));
        Assert.Equal([11L], outcome.State.Shown);
    }

    [Fact]
    public async Task A_title_that_the_model_spells_out_counts_as_its_slot()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("陶藝"), new ModelAnswer("**陶藝體驗**很適合您。"));

        Assert.Equal("陶藝體驗很適合您。", (await with.AskAsync(Pottery)).Reply.Text);
    }

    [Theory]
    [InlineData("社區大學音樂教室的牆壁是什麼顏色", "音樂")]
    [InlineData("112年吉他的考取率多少", "吉他")]
    public async Task A_question_about_facts_is_not_answered_with_a_course_that_the_model_searches_for(string question, string topic)
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches(topic), new ModelAnswer("「{c1.title}」很適合您。"));

        var outcome = await with.AskAsync(question);

        Assert.Equal(ReplyKind.NoAnswer, outcome.Reply.Kind);
        Assert.Empty(outcome.Reply.Suggestions);
    }

    [Fact]
    public async Task A_guide_is_quoted_and_cited()
    {
        await using var with = await CityWithModel.OpenAsync(
            city, ModelAnswer.Calls("search_guides", new { question = "測試學習券面額" }), new ModelAnswer("根據指引，「測試學習券每張面額五百元」{p1}。"));

        var outcome = await with.AskAsync("測試學習券面額多少？");

        Assert.Equal("根據指引，「測試學習券每張面額五百元」（《測試學習券怎麼用》）。", outcome.Reply.Text);
        Assert.Equal("測試學習券每張面額五百元", Assert.Single(outcome.Reply.Citations).Quote);
        Assert.Equal(ReplyKind.Answer, outcome.Reply.Kind);
    }

    [Fact]
    public async Task A_place_is_told_by_slots()
    {
        await using var with = await CityWithModel.OpenAsync(
            city, ModelAnswer.Calls("find_institutions", new { kind = "圖書館", district = "中正區" }), new ModelAnswer("{i1.name}的電話是 {i1.phone}。"));

        var outcome = await with.AskAsync("中正區哪個圖書館可以問課程？");

        Assert.Equal("基隆市立測試圖書館的電話是 02-2400-0002。", outcome.Reply.Text);
    }

    [Fact]
    public async Task A_question_of_the_models_own_is_asked()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Calls("ask_back", new { question = "您想學靜態的還是動態的呢？" }));

        var outcome = await with.AskAsync("想學點東西打發時間");

        Assert.Equal(("您想學靜態的還是動態的呢？", ReplyKind.Question), (outcome.Reply.Text, outcome.Reply.Kind));
    }

    [Fact]
    public async Task A_person_is_named_by_the_template()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Calls("hand_over", new { }));

        var outcome = await with.AskAsync(Pottery);

        Assert.Equal(ReplyKind.HandOver, outcome.Reply.Kind);
        Assert.Contains("02-2400-0001", outcome.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_open_yet_is_named_with_that_word_whatever_the_model_writes()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("手機"), new ModelAnswer("手機進階班很適合您。"));

        var outcome = await with.AskAsync("想學手機進階，要在七堵區，週四");

        Assert.StartsWith("手機進階班（尚未開放報名）很適合您。", outcome.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hard_wish_filters_the_models_search_although_it_never_mentions_it()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("吉他"), new ModelAnswer("{c1.title}很適合您。"));

        var outcome = await with.AskAsync("想學吉他，只要週末，2000元以上不行");

        Assert.DoesNotContain("吉他入門", with.Model.Received.Last(), StringComparison.Ordinal);
        Assert.Contains(outcome.Reply.Wishes, wish => wish is { Kind: WishKind.Weekday, Hard: true });
    }

    [Fact]
    public async Task A_course_of_an_earlier_search_that_breaks_a_wish_understood_since_is_not_named()
    {
        await using var with = await CityWithModel.OpenAsync(
            city,
            ModelAnswer.Searches("吉他"),
            ModelAnswer.Searches("吉他", new { kind = "FEE", value = "1500", hard = true, said = "手頭有點緊" }),
            new ModelAnswer("{c1.title}很適合您。\n", "{c2.title}很適合您。\n", "{c3.title}很適合您。"));

        var outcome = await with.AskAsync("想學吉他，手頭有點緊");

        Assert.Equal([8L], outcome.Reply.Suggestions.Select(suggestion => suggestion.CourseKey));
        Assert.Equal(["吉他入門很適合您。"], with.Heard);
    }

    [Fact]
    public async Task Where_nothing_fits_the_template_says_what_to_loosen()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("陶藝"));
        const string Text = "想學陶藝，要免費的";

        var outcome = await with.AskAsync(Text);

        Assert.Equal(await with.EmbeddedAsync(Text), outcome.Reply.Text);
        Assert.Equal((ModelFall.NothingFits, AnswerLevel.Understanding), (outcome.Use!.Fall, outcome.Use.Level));
    }

    [Fact]
    public async Task A_wrong_argument_comes_back_as_an_error_and_may_be_mended()
    {
        await using var with = await CityWithModel.OpenAsync(
            city,
            ModelAnswer.Searches("陶藝", new { kind = "COLOUR", value = "red", hard = true, said = "陶藝" }),
            ModelAnswer.CallsRaw("search_courses", "{\"topic\": \"陶"),
            ModelAnswer.Calls("sing", new { }),
            ModelAnswer.Searches("陶藝"),
            new ModelAnswer("{c1.title}很適合您。"));

        var outcome = await with.AskAsync(Pottery);

        var last = System.Text.RegularExpressions.Regex.Unescape(with.Model.Received.Last());
        Assert.Equal("陶藝體驗很適合您。", outcome.Reply.Text);
        Assert.Contains("Error: Argument \"kind\" of search_courses.wishes[0] is \"COLOUR\". It must be DISTRICT, WEEKDAY, TIME_OF_DAY, DATE, FEE, MODE, AGE, ACCESSIBILITY, VOUCHER or CHILDCARE.", last, StringComparison.Ordinal);
        Assert.Contains("Error: the arguments of search_courses are no JSON object. Write them again.", last, StringComparison.Ordinal);
        Assert.Contains("Error: there is no function \"sing\". Use one of: search_courses, course_details, find_institutions, search_guides, ask_back, hand_over.", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("你好")]
    [InlineData("我要找真人")]
    [InlineData("今天股市會漲嗎")]
    [InlineData("我不想活了")]
    public async Task Courtesies_refusals_and_troubles_never_reach_the_model(string text)
    {
        await using var with = await CityWithModel.OpenAsync(city);

        var outcome = await with.AskAsync(text);

        Assert.Empty(with.Model.Received);
        Assert.Null(outcome.Use);
    }

    [Fact]
    public async Task At_level_1_the_model_understands_and_the_template_words()
    {
        await using var with = await CityWithModel.OpenAsync(
            city,
            settings => settings with { Level = AnswerLevel.Understanding },
            ModelAnswer.Calls("note_need", new { topic = "手機", wishes = new[] { new { kind = "DISTRICT", value = "安樂", hard = true, said = "離家" } } }));

        var outcome = await with.AskAsync("想拍出好看的東西傳給孫子看");

        Assert.Equal((AnswerLevel.Understanding, ModelFall.None, Composer.Embedded), (outcome.Use!.Level, outcome.Use.Fall, outcome.Reply.ComposedBy));
        Assert.Contains(outcome.Reply.Wishes, wish => wish is { Kind: WishKind.District, Hard: false });
    }
}
