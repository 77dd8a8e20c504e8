using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Curating;

public sealed class AnsweringCuratedTests(CuratedCity city) : IClassFixture<CuratedCity>, IAsyncLifetime
{
    private const string Question = "上陶藝課要準備什麼？";

    public Task InitializeAsync() => city.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_answer_in_force_goes_out_in_place_of_a_generated_one_with_its_course_and_its_day()
    {
        var answer = await city.InForceAsync(CuratedCity.AboutPottery with
        {
            Sources =
            [
                .. CuratedCity.AboutPottery.Sources,
                new CuratedSource { Kind = CuratedSourceKind.Page, Url = "https://city.example/pottery", SeenOn = new DateOnly(2026, 11, 18), Quote = "材料由教室準備" },
            ],
        });

        var outcome = await city.AskAsync(Question);

        Assert.StartsWith("不用帶工具", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("資料來源：https://city.example/pottery（2026-11-18 查閱）", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.Equal((ReplyKind.Answer, true, new CuratedUse(answer.Key, 2)), (outcome.Reply.Kind, outcome.Reply.Grounded, outcome.Reply.Curated));
        Assert.Equal(CuratedCity.Pottery, Assert.Single(outcome.Reply.Suggestions).CourseKey);
        Assert.Equal([CuratedCity.Pottery], outcome.State.Shown);
        Assert.Contains(new StatedFact(FactKind.Fee, "800 TWD"), Assert.Single(outcome.Used).Facts);
    }

    [Fact]
    public async Task A_draft_and_an_answer_that_was_taken_back_go_out_to_nobody()
    {
        var saved = await city.SaveAsync(CuratedCity.AboutPottery);
        Assert.Null((await city.ReplyAsync(Question)).Curated);
        var put = await city.StandAsync(saved.Answer!, CuratedState.InForce);
        Assert.NotNull((await city.ReplyAsync(Question)).Curated);
        await city.StandAsync(put.Answer!, CuratedState.Withdrawn);

        Assert.Null((await city.ReplyAsync(Question)).Curated);
    }

    [Fact]
    public async Task From_the_turn_on_in_which_its_course_costs_something_else_it_is_not_used_and_stands_to_be_looked_at()
    {
        var answer = await city.InForceAsync(CuratedCity.AboutPottery);
        Assert.NotNull((await city.ReplyAsync(Question)).Curated);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.Fee = 950);

        Assert.Null((await city.ReplyAsync(Question)).Curated);
        var troubles = (await city.LookAsync(answer)).Troubles;
        Assert.Equal([new FactDifference(FactKind.Fee, "800 TWD", "950 TWD")], troubles[0].Differences);
        Assert.Equal((CuratedTroubleKind.Unbacked, "zh-TW"), (troubles[1].Kind, troubles[1].Language));
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.Fee = 800);
        Assert.NotNull((await city.ReplyAsync(Question)).Curated);
    }

    [Fact]
    public async Task A_weekday_that_changes_without_any_figure_keeps_it_back_too()
    {
        await city.InForceAsync(CuratedCity.AboutPottery);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.Sessions[0].Weekday = DayOfWeek.Friday);

        Assert.Null((await city.ReplyAsync(Question)).Curated);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.Sessions[0].Weekday = DayOfWeek.Thursday);
        Assert.NotNull((await city.ReplyAsync(Question)).Curated);
    }

    [Fact]
    public async Task A_course_that_is_full_or_gone_keeps_it_back()
    {
        await city.InForceAsync(CuratedCity.AboutPottery);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => (course.Capacity, course.Enrolled) = (5, 5));
        Assert.Null((await city.ReplyAsync(Question)).Curated);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => (course.Capacity, course.Enrolled, course.RetiredAt) = (null, null, DateTime.UnixEpoch));
        Assert.Null((await city.ReplyAsync(Question)).Curated);
        await city.Changing.ChangeAsync(CuratedCity.Pottery, course => course.RetiredAt = null);
        Assert.NotNull((await city.ReplyAsync(Question)).Curated);
    }

    [Theory]
    [InlineData("七堵區的陶藝課要自己帶工具嗎")]
    [InlineData("星期六的陶藝課要自己帶工具嗎")]
    [InlineData("免費的陶藝課要自己帶工具嗎")]
    [InlineData("瑜珈課要自己帶工具嗎")]
    public async Task A_question_with_a_wish_or_a_subject_that_the_examples_do_not_hold_is_another_one(string question)
    {
        await city.InForceAsync(CuratedCity.AboutPottery);

        Assert.Null((await city.ReplyAsync(question)).Curated);
    }

    [Fact]
    public async Task A_wish_of_an_earlier_turn_that_its_course_breaks_keeps_it_back()
    {
        await city.InForceAsync(CuratedCity.AboutPottery);
        var before = (await city.AskAsync("我想找免費的課")).State;

        Assert.Null((await city.AskAsync(Question, before)).Reply.Curated);
    }

    [Fact]
    public async Task Whoever_asks_in_a_language_without_a_text_gets_a_generated_answer()
    {
        await city.InForceAsync(CuratedCity.AboutPottery with { Examples = [.. CuratedCity.AboutPottery.Examples, "Do I need to bring tools to the pottery class?"] });

        Assert.Null((await city.ReplyAsync("Do I need to bring tools to the pottery class?")).Curated);
    }

    [Fact]
    public async Task It_goes_out_on_its_days_alone()
    {
        var saved = await city.InForceAsync(CuratedCity.AboutPottery with { ValidFrom = SmallCity.Today, ValidUntil = SmallCity.Today });
        Assert.NotNull((await city.ReplyAsync(Question)).Curated);
        await city.SaveAsync(CuratedCity.AboutPottery with { ValidFrom = SmallCity.Today.AddDays(1) }, saved);

        Assert.Null((await city.ReplyAsync(Question)).Curated);
    }

    [Fact]
    public async Task Who_is_in_trouble_hears_the_numbers_that_help_whatever_counsellors_wrote()
    {
        await city.InForceAsync(CuratedCity.AboutPottery with { Examples = ["我不想活了"] });

        var reply = await city.ReplyAsync("我不想活了");

        Assert.Null(reply.Curated);
        Assert.Contains("1925", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_asks_the_database_nothing_for_answers_that_do_not_match()
    {
        await city.InForceAsync(CuratedCity.AboutPottery);
        await city.ReplyAsync("想學瑜珈");
        // Behind the back of whoever keeps them in memory.
        await city.WithAsync<CatalogueContext, int>(database => database.CuratedAnswers.ExecuteDeleteAsync());

        Assert.Null((await city.ReplyAsync(Question)).Curated);
    }

    [Fact]
    public async Task A_passage_is_cited_with_the_words_that_back_the_answer()
    {
        var document = await city.WithAsync<CatalogueContext, long>(database => database.GuideDocuments.Select(one => one.Key).SingleAsync());
        await city.InForceAsync(new CuratedContent
        {
            Title = "學習券面額",
            Examples = ["學習券一張可以抵多少錢"],
            Texts = [new CuratedText("zh-TW", "一張500元。")],
            Sources = [new CuratedSource { Kind = CuratedSourceKind.Passage, RecordKey = document, Quote = "每張面額五百元" }],
        });

        var reply = await city.ReplyAsync("學習券一張可以抵多少錢？");

        Assert.Equal("一張500元。", reply.Text);
        Assert.Equal("每張面額五百元", Assert.Single(reply.Citations).Quote);
    }
}
