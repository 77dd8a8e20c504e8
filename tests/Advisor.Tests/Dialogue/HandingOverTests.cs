using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

[Collection(nameof(SmallCity))]
public sealed class HandingOverTests(SmallCity city)
{
    private readonly Conversation _talk = new(city);

    [Fact]
    public async Task Asked_for_a_person_the_reply_names_places_with_their_phones()
    {
        var reply = await _talk.SayAsync("我要找真人");

        Assert.Equal(ReplyKind.HandOver, reply.Kind);
        Assert.Equal(
            """
            您可以請真人幫忙，離您最近的學習諮詢地點：
            ・基隆市立測試圖書館　電話 02-2400-0002　基隆市中正區測試街22號
            ・七堵區樂齡學習中心　電話 02-2400-0001　基隆市七堵區測試路11號
            ・基隆測試社區大學　基隆市安樂區測試路33號
            """,
            reply.Text);
    }

    [Fact]
    public async Task The_district_named_before_decides_which_place_is_nearest()
    {
        var reply = await _talk.SayAsync("想學吉他，我住暖暖", "talk to a person");

        Assert.Equal("en", reply.Locale);
        Assert.StartsWith("A person can help you. The nearest places to ask about learning:\n- 暖暖測試圖書館, phone 02-2400-0004\n", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("想學潛水，住七堵", "目前的課程資料裡，沒有找到「潛水」的課。我不想亂推薦，所以先不列出別的課。", "・七堵區樂齡學習中心　電話 02-2400-0001")]
    [InlineData("I want to learn diving", "I found no course on “diving” in the catalogue, and I would rather not guess.", "- 基隆市立測試圖書館, phone 02-2400-0002")]
    public async Task A_subject_that_the_catalogue_lacks_is_said_so_and_handed_on(string wish, string said, string place)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.Equal(ReplyKind.NoAnswer, reply.Kind);
        Assert.Empty(reply.Suggestions);
        Assert.StartsWith(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains(place, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_nothing_answers_is_handed_on() =>
        Assert.StartsWith(
            "手邊的課程和指引資料裡，都找不到這個問題的答案，我不想亂猜。\n您可以請真人幫忙",
            (await _talk.SayAsync("115年度的火星移民計畫有哪些指標？")).Text,
            StringComparison.Ordinal);
}
