using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Safety;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Safety;

/// <summary>Whole turns that tell of trouble, through the consultant and its guard.</summary>
[Collection(nameof(SmallCity))]
public sealed class ReferringTests(SmallCity city)
{
    [Fact]
    public async Task A_crisis_is_answered_with_numbers_and_one_warm_sentence_alone()
    {
        var outcome = await AnswerAsync("我不想活了，有什麼吉他課嗎");

        Assert.Equal(
            """
            1925　衛生福利部安心專線，心裡難受時有人聽您說（24 小時，免付費）
            119　消防局，救護車、火災、有生命危險時（24 小時）
            謝謝您願意說出來，您不必一個人承受，現在就有人想聽您說。
            """,
            outcome.Reply.Text);
        Assert.Equal(ReplyKind.HandOver, outcome.Reply.Kind);
        Assert.Empty(outcome.Reply.Suggestions);
        Assert.Empty(outcome.Unproved);
    }

    [Fact]
    public async Task A_crisis_changes_no_wish_said_before()
    {
        var before = (await AnswerAsync("想學吉他")).State;

        Assert.Equal(before.ToJson(), (await AnswerAsync("我好想死", before)).State.ToJson());
    }

    [Fact]
    public async Task A_condition_told_beside_a_crisis_stays_and_its_words_become_no_subject()
    {
        var before = (await AnswerAsync("想學吉他")).State;
        var need = (await AnswerAsync("有人昏倒了，反正我只能星期六去上課", before)).State.Need;

        Assert.Equal(DayOfWeek.Saturday, Assert.Single(need.Weekdays!.Value));
        Assert.Equal(before.Need.TopicText, need.TopicText);
    }

    [Fact]
    public async Task Who_tells_how_it_always_is_gets_the_number_and_stays_with_the_subject()
    {
        var outcome = await AnswerAsync("想學吉他，可是進到人多的教室會緊張到喘不過氣");

        Assert.StartsWith("119", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("吉他", outcome.State.Need.TopicText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_courses_as_well_gets_them_after_the_number()
    {
        var outcome = await AnswerAsync("老闆欠薪。我想學吉他");

        Assert.StartsWith("1955　勞動部勞工諮詢申訴專線", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("吉他", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Reply.Suggestions);
        Assert.Equal(ReplyKind.HandOver, outcome.Reply.Kind);
        Assert.Empty(outcome.Unproved);
    }

    [Theory]
    [InlineData("老闆都不給加班費，想知道勞基法怎麼定的，也想學吉他")]
    [InlineData("房租快繳不出來了，學費要免費的，想學吉他")]
    public async Task Who_wants_to_know_or_speaks_of_the_fee_gets_courses_after_the_number(string text) =>
        Assert.NotEmpty((await AnswerAsync(text)).Reply.Suggestions);

    [Fact]
    public async Task Who_tells_trouble_with_a_wish_for_the_course_looked_for_gets_both()
    {
        var before = (await AnswerAsync("想學用手機")).State;
        var outcome = await AnswerAsync("房租都付不出來了，要錢的不行", before);

        Assert.StartsWith("1957　", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Reply.Suggestions);
    }

    [Theory]
    [InlineData("阿公吃湯圓噎到，我嚇壞了，想學怎麼救人")]
    [InlineData("在月臺看過有人突然倒在地上，我想學吉他也想學壓胸")]
    [InlineData("上次碰到有人昏倒在路邊，不知道怎麼辦，想學急救")]
    [InlineData("別桌的客人吃麻糬噎住，沒人會救，我想把那招學起來")]
    public async Task Who_wants_to_learn_to_save_a_life_gets_the_number_first_and_then_courses(string text)
    {
        var outcome = await AnswerAsync(text + "，有急救課或吉他課嗎");

        Assert.StartsWith("119　消防局", outcome.Reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Reply.Suggestions);
        Assert.Empty(outcome.Unproved);
    }

    [Theory]
    [InlineData("我爸突然倒在地上，有什麼課嗎")]
    [InlineData("他噎到了，要學什麼")]
    [InlineData("我媽沒呼吸了，我要知道怎麼救她，有課嗎")]
    [InlineData("阿公噎到，快教我！我想學怎麼救人")]
    [InlineData("他剛剛昏倒了，我要學急救")]
    [InlineData("My father is unconscious and I don't know what to do")]
    [InlineData("My son is choking, I want to learn what to do, any course?")]
    public async Task A_life_in_danger_now_gets_the_number_alone(string text) =>
        Assert.Empty((await AnswerAsync(text)).Reply.Suggestions);

    [Theory]
    [InlineData("My father is unconscious and I don't know what to do")]
    [InlineData("我媽沒呼吸了，我要知道怎麼救她")]
    [InlineData("家人噎到，想學怎麼救人")]
    public async Task A_life_in_danger_is_told_of_whether_or_not_somebody_wants_to_learn(string text)
    {
        await using var scope = city.Open();

        Assert.True(scope.ServiceProvider.GetRequiredService<Referring>().TellsOfDanger(text));
    }

    [Fact]
    public async Task Trouble_without_a_word_of_learning_gets_no_courses() =>
        Assert.Empty((await AnswerAsync("我手機被詐騙集團騙了錢")).Reply.Suggestions);

    [Fact]
    public async Task Of_several_troubles_the_most_dangerous_is_named_first()
    {
        var lines = (await AnswerAsync("被詐騙了三百萬，我不想活了")).Reply.Text.Split('\n');

        Assert.Equal(["1925", "119", "165"], lines[..3].Select(line => line.Split('　')[0]));
        Assert.Equal("謝謝您願意說出來，您不必一個人承受，現在就有人想聽您說。", lines[3]);
    }

    [Fact]
    public async Task In_English_the_same_number_stands_first() => Assert.Equal(
        "113: protection line for violence at home, sexual assault, children and older people; interpreters available (24 hours, free of charge)",
        (await AnswerAsync("My husband beats me")).Reply.Text.Split('\n')[0]);

    [Theory]
    [InlineData("tôi muốn chết", "1925")]
    [InlineData("suami saya memukul saya", "113")]
    [InlineData("แม่หมดสติ", "119")]
    public async Task In_every_language_the_first_line_begins_with_the_number(string said, string number) =>
        Assert.StartsWith(number, (await AnswerAsync(said)).Reply.Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_verdict_that_is_refused_otherwise_gives_way_to_the_number() =>
        Assert.StartsWith("412-8518　法律扶助基金會", (await AnswerAsync("我可以告他嗎")).Reply.Text, StringComparison.Ordinal);

    [Fact]
    public async Task Counsellors_find_the_turn_in_their_queue()
    {
        var turn = await new RecordedTalk(city).SayAsync("我老公會打我");

        await using var scope = city.Open();
        var item = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().ReviewItems.SingleAsync(one => one.TurnKey == turn.Key);
        Assert.Equal(ReviewNeeds.CounsellorAsked, item.Needs);
    }

    [Fact]
    public async Task Talk_that_only_sounds_like_trouble_is_answered_with_courses()
    {
        var outcome = await AnswerAsync("今天累死了，想學吉他放鬆");

        Assert.Equal(ReplyKind.Recommendation, outcome.Reply.Kind);
        Assert.NotEmpty(outcome.Reply.Suggestions);
    }

    private async Task<TurnOutcome> AnswerAsync(string text, ConsultationState? before = null)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<Consultant>().AnswerAsync(text, before ?? ConsultationState.Fresh, locale: null);
    }
}
