using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

/// <summary>Questions that an institution's record or a guide document answers.</summary>
[Collection(nameof(SmallCity))]
public sealed class AskingForFactsTests(SmallCity city)
{
    private readonly Conversation _talk = new(city);

    [Theory]
    [InlineData("七堵區樂齡學習中心電話幾號", "七堵區樂齡學習中心　電話：02-2400-0001")]
    [InlineData("七堵的樂齡中心電話", "七堵區樂齡學習中心　電話：02-2400-0001")]
    [InlineData("測試圖書館幾點開", "找到 2 個地點：\n基隆市立測試圖書館　開放時間：08:30-17:00\n暖暖測試圖書館　（資料裡沒有開放時間）")]
    [InlineData("What is the phone number of the library in Nuannuan?", "暖暖測試圖書館 – Phone: 02-2400-0004")]
    public async Task A_fact_of_an_institution_comes_from_its_record(string question, string answer)
    {
        var reply = await _talk.SayAsync(question);

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(answer, reply.Text);
    }

    [Fact]
    public async Task A_guide_is_quoted_word_for_word_with_its_title_and_heading()
    {
        var reply = await _talk.SayAsync("學習券可以抵材料費嗎？");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.True(reply.Grounded);
        var citation = Assert.Single(reply.Citations);
        Assert.Equal("測試學習券每張面額五百元，可以抵學費，不能抵材料費。", citation.Quote);
        Assert.Equal("面額和期限", citation.Heading[^1]);
        Assert.Contains(citation.Quote, reply.Text, StringComparison.Ordinal);
        Assert.Contains("《測試學習券怎麼用》", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_between_leaves_the_wishes_as_they_were()
    {
        await _talk.SayAsync("想學吉他", "只要週末");
        var before = _talk.State.ToJson();

        await _talk.SayAsync("學習券去哪裡領？");

        Assert.Equal(before, _talk.State.ToJson());
    }
}
