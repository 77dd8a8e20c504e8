using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

[Collection(nameof(SmallCity))]
public sealed class FollowingUpTests(SmallCity city)
{
    private readonly Conversation _talk = new(city);

    [Theory]
    [InlineData("第二個多少錢", "吉他彈唱\n費用：2,500 元")]
    [InlineData("最後一個多少錢", "吉他合奏\n費用：洽單位")]
    [InlineData("第一個在哪裡上課", "吉他入門\n地點：基隆市暖暖區 第一教室")]
    [InlineData("第二個幾歲可以上", "吉他彈唱\n年齡：16 歲以上")]
    [InlineData("第一個電話幾號", "吉他入門\n電話：資料裡沒有寫，請電洽單位")]
    [InlineData("第一個怎麼報名？", "吉他入門\n報名：可報名；報名期間：2026-11-01 到 2026-12-10")]
    public async Task A_question_about_a_shown_course_is_answered_from_its_record(string question, string answer)
    {
        var reply = await _talk.SayAsync("想學吉他", question);

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(answer, reply.Text);
    }

    [Fact]
    public async Task The_same_in_English() =>
        Assert.Equal("吉他彈唱\nFee: NT$2,500", (await _talk.SayAsync("I want to learn guitar", "how much is the second one")).Text);

    [Fact]
    public async Task Without_a_number_all_shown_courses_are_meant()
    {
        var reply = await _talk.SayAsync("想學吉他", "怎麼報名");

        Assert.Equal(["吉他入門", "吉他彈唱", "吉他合奏"], await _talk.TitlesAsync(reply));
    }

    [Fact]
    public async Task A_course_without_a_phone_is_answered_with_its_institutions() =>
        Assert.Equal("手機入門班\n電話：02-2400-0001", (await _talk.SayAsync("我媽七十歲，想學用手機，住七堵，要免費的", "第一個電話幾號")).Text);

    [Fact]
    public async Task A_number_that_was_not_shown_is_asked_about()
    {
        var reply = await _talk.SayAsync("想學吉他", "第九個多少錢");

        Assert.Equal(ReplyKind.Question, reply.Kind);
        Assert.Equal("請問您指的是哪一門課？可以說「第一個」或課程名稱。", reply.Text);
    }

    [Fact]
    public async Task A_question_leaves_what_is_known_as_it_was()
    {
        await _talk.SayAsync("想學吉他", "只要週末");
        var before = _talk.State.ToJson();

        await _talk.SayAsync("第一個多少錢");

        Assert.Equal(before, (_talk.State with { InFocus = null }).ToJson());
    }

    [Fact]
    public async Task That_one_is_the_course_spoken_of_last()
    {
        var reply = await _talk.SayAsync("想學吉他", "第二個多少錢", "那一個在哪裡上課");

        Assert.Equal("吉他彈唱\n地點：基隆市中正區 第一教室", reply.Text);
    }

    [Fact]
    public async Task A_number_before_anything_was_shown_is_asked_about()
    {
        var reply = await _talk.SayAsync("第二個多少錢");

        Assert.Equal(ReplyKind.Question, reply.Kind);
        Assert.Empty(reply.Suggestions);
    }
}
