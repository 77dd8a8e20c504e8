using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests;

[Collection(nameof(SmallCity))]
public sealed class ConsultantTests(SmallCity city)
{
    private readonly Conversation _talk = new(city);

    [Theory]
    [InlineData("你好", "您好！我是學習顧問")]
    [InlineData("謝謝", "不客氣！")]
    [InlineData("再見", "再見，祝您學習愉快！")]
    [InlineData("Hello", "Hello! I am the learning adviser.")]
    [InlineData("thank you", "You are welcome!")]
    [InlineData("你會做什麼？", "我可以這樣幫您：\n1. 找課程")]
    [InlineData("what can you do", "This is what I can do:\n1. Find courses")]
    public async Task Small_talk_and_help_are_answered_with_examples_to_go_on(string text, string start)
    {
        var reply = await _talk.SayAsync(text);

        Assert.Equal(ReplyKind.SmallTalk, reply.Kind);
        Assert.StartsWith(start, reply.Text, StringComparison.Ordinal);
        Assert.Equal(4, reply.SuggestedReplies.Count);
    }

    [Theory]
    [InlineData("今天股市會漲嗎", "這個問題我不能回答。")]
    [InlineData("who should I vote for", "I cannot answer that.")]
    public async Task What_is_not_the_advisers_to_judge_is_refused(string text, string start)
    {
        var reply = await _talk.SayAsync(text);

        Assert.Equal(ReplyKind.Refusal, reply.Kind);
        Assert.StartsWith(start, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("112年烘焙點心的及格率多少")]
    [InlineData("113年吉他入門的考取率")]
    [InlineData("烘焙的合格率")]
    public async Task A_rate_that_no_guide_tells_is_declined_and_no_course_stands_in_for_it(string text)
    {
        var reply = await _talk.SayAsync(text);

        Assert.Equal(ReplyKind.NoAnswer, reply.Kind);
        Assert.Empty(reply.Suggestions);
    }

    [Fact]
    public async Task Asked_to_forget_it_forgets_every_wish_and_every_course_shown()
    {
        var reply = await _talk.SayAsync("想學吉他，只要週末", "刪除我的資料");

        Assert.StartsWith("好的，這次談話裡您說過的條件都清除了", reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Wishes);
        Assert.Equal(ConsultationState.Fresh.ToJson(), _talk.State.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀")]
    [InlineData("？？？")]
    [InlineData("asdfgh")]
    public async Task What_says_nothing_is_asked_about(string text)
    {
        var reply = await _talk.SayAsync(text);

        Assert.Equal(ReplyKind.Question, reply.Kind);
        Assert.Equal(4, reply.SuggestedReplies.Count);
    }

    [Theory]
    [InlineData("想學吉他。")]
    [InlineData("guitar ")]
    [InlineData("😀")]
    [InlineData("７")]
    [InlineData("{count}")]
    [InlineData("\0\ufffd\u200b")]
    public async Task A_hundred_thousand_characters_get_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (100_000 / piece.Length) + 1));
        await using var scope = city.Open();

        var outcome = await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<Consultant>(scope.ServiceProvider).AnswerAsync(text, ConsultationState.Fresh, locale: null);

        Assert.NotEmpty(outcome.Reply.Text);
    }

    [Theory]
    [InlineData("0912345678，想學吉他")]
    [InlineData("想學吉他，寄到 a.b@example.com")]
    public async Task Masked_personal_data_is_mentioned_and_never_read_as_a_subject(string text)
    {
        var reply = await _talk.SayAsync(text);

        Assert.Equal(["吉他"], reply.Topics);
        Assert.EndsWith("（為了保護您，訊息中的個人資料沒有留存。）", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", _talk.State.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_about_the_same_words_is_the_same_each_time() =>
        Assert.Equal(
            (await _talk.SayAsync("我媽七十歲，想學用手機，住七堵")).Text,
            (await new Conversation(city).SayAsync("我媽七十歲，想學用手機，住七堵")).Text);

    [Theory]
    [InlineData("ja")]
    [InlineData("ko-KR")]
    public async Task A_language_without_phrases_of_its_own_is_answered_in_English(string locale) =>
        Assert.Equal("en", (await new Conversation(city, locale).SayAsync("guitar")).Locale);

    [Fact]
    public async Task The_day_is_Taipeis_own()
    {
        // In UTC the clock still shows the last day of registration; in Taipei it is over.
        var reply = await _talk.SayAsync("想上手機密集班");

        Assert.DoesNotContain("手機密集班", await _talk.TitlesAsync(reply));
    }
}
