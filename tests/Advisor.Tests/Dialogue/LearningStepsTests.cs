using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Tests.Pathways;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

/// <summary>What courses ask for, what comes after one, and several in order.</summary>
public sealed class LearningStepsTests(SteppedCity stepped) : IClassFixture<SteppedCity>
{
    private readonly Conversation _talk = new(stepped.City);

    [Theory]
    [InlineData("想學水彩", "要先上過「水彩基礎班」")]
    [InlineData("I want to learn watercolour", "take “水彩基礎班” first")]
    [InlineData("Tôi muốn học màu nước", "cần học trước “水彩基礎班”")]
    [InlineData("Saya mau belajar cat air", "ikuti “水彩基礎班” dulu")]
    [InlineData("อยากเรียนสีน้ำ", "ต้องเรียน “水彩基礎班” ก่อน")]
    public async Task A_course_that_asks_for_another_one_says_so_in_every_language(string wish, string said)
    {
        var reply = await _talk.SayAsync(wish);
        var place = (await _talk.TitlesAsync(reply)).ToList().IndexOf("水彩進階班");

        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains(said, reply.Suggestions[place].Reasons);
        Assert.DoesNotContain("W1", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_names_no_course_is_quoted_as_it_stands() =>
        Assert.Contains("課程資料寫明「經老師同意」", (await _talk.SayAsync("想學書法")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Who_is_admitted_is_said_and_an_age_that_is_not_is_not_shown()
    {
        Assert.Contains("課程資料寫明「限設籍基隆市」", (await _talk.SayAsync("想學瑜珈")).Text, StringComparison.Ordinal);
        Assert.Equal(ReplyKind.NoAnswer, (await _talk.SayAsync("我三十歲")).Kind);
    }

    [Theory]
    [InlineData("我完全沒學過，想學烏克麗麗")]
    [InlineData("I'm a complete beginner and want to learn ukulele")]
    [InlineData("Tôi mới bắt đầu, muốn học ukulele")]
    public async Task A_beginner_is_not_shown_what_admits_only_those_with_basics(string wish) =>
        Assert.Equal(["烏克麗麗同樂班"], await _talk.TitlesAsync(await _talk.SayAsync(wish)));

    [Fact]
    public async Task Where_there_is_nothing_else_a_beginner_is_told_what_it_asks_for() =>
        Assert.Contains("\n※ 這些課要先有基礎，或是進階的課，初學的話請先問過單位再報名。", (await _talk.SayAsync("零基礎想學書法")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("我上過基礎班了，想學烘焙", "烘焙進階班")]
    [InlineData("學烘焙學過一年了，有什麼課", "烘焙進階班")]
    [InlineData("我沒學過，想學烘焙", "烘焙基礎班")]
    public async Task What_was_learned_before_decides_what_comes_first(string wish, string first) =>
        Assert.Equal(first, (await _talk.TitlesAsync(await _talk.SayAsync(wish)))[0]);

    [Fact]
    public async Task The_conditions_of_a_course_are_told_with_title_and_code() => Assert.Equal(
        "水彩進階班\n先修條件：水彩基礎班（W1）",
        (await _talk.SayAsync("我學過水彩基礎班了，想再學水彩", "第一個有什麼條件")).Text);

    [Theory]
    [InlineData("上完第一個可以再上什麼")]
    [InlineData("上完這個下一步學什麼")]
    [InlineData("之後還有進階的嗎")]
    [InlineData("學完之後呢")]
    [InlineData("what can I take after the first one?")]
    [InlineData("Học xong lớp này thì học gì tiếp?")]
    [InlineData("setelah kelas ini bisa ikut kelas apa lagi?")]
    [InlineData("เรียนจบคอร์สนี้แล้วเรียนอะไรต่อ")]
    public async Task What_builds_on_a_course_is_what_comes_next(string question)
    {
        var reply = await _talk.SayAsync("想學烘焙", question);

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Equal(["烘焙進階班"], await _talk.TitlesAsync(reply));
        Assert.Contains("烘焙基礎班", reply.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_next_can_be_asked_about_in_its_turn()
    {
        var reply = await _talk.SayAsync("我沒學過，想學水彩", "第一個怎麼報名", "上完這個可以再上什麼", "再下一步學什麼");

        Assert.StartsWith("上完「水彩進階班」之後，可以接著上：\n1. 水彩創作　", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_of_a_numbered_series_follows()
    {
        var reply = await _talk.SayAsync("想學日語", "上完第一個可以再上什麼");

        Assert.Equal(["日語（二）", "日語（三）"], await _talk.TitlesAsync(reply));
        Assert.Contains("和「日語（一）」同一系列，接在後面", reply.Suggestions[0].Reasons);
    }

    [Theory]
    [InlineData("想學吉他")]
    [InlineData("想學插花")]
    public async Task Where_nothing_follows_or_it_is_full_the_reply_says_so(string wish)
    {
        var first = await _talk.TitlesAsync(await _talk.SayAsync(wish));
        var reply = await _talk.SayAsync("上完這個可以再上什麼");

        Assert.Equal(ReplyKind.NoAnswer, reply.Kind);
        Assert.Equal($"「{first[0]}」之後可以接著上的課，目前的課程資料裡沒有。", reply.Text);
    }

    [Fact]
    public async Task What_comes_next_and_breaks_a_wish_says_which()
    {
        var reply = await _talk.SayAsync("免費的烘焙課", "上完這個可以再上什麼");

        Assert.Contains("\n下面這幾門放寬了「免費」，其他條件都符合：\n", reply.Text, StringComparison.Ordinal);
        Assert.Equal("免費", Assert.Single(Assert.Single(reply.Suggestions).Relaxed).Text);
    }

    [Theory]
    [InlineData("我想從零開始學水彩，怎麼安排")]
    [InlineData("幫我規劃水彩的學習路徑")]
    [InlineData("plan a learning path for watercolour")]
    [InlineData("Lập cho tôi lộ trình học màu nước")]
    [InlineData("buatkan rencana belajar cat air")]
    [InlineData("ช่วยวางแผนการเรียนสีน้ำ")]
    public async Task A_path_goes_from_a_beginners_course_to_what_builds_on_it(string wish)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Equal(["水彩基礎班", "水彩進階班", "水彩創作"], await _talk.TitlesAsync(reply));
    }

    [Fact]
    public async Task A_path_is_told_in_order_with_days_and_why() => Assert.Equal(
        """
        可以分 2 步來學，一門結束再上下一門：
        1. 烘焙基礎班　週六 09:00–11:00，日期：2026-12-20 到 2027-02-28，基隆市七堵區 第一教室，免費，從入門開始
        2. 烘焙進階班　週六 09:00–11:00，日期：2027-03-07 到 2027-05-30，基隆市七堵區 第一教室，3,000 元，要先上過「烘焙基礎班」
        """,
        (await _talk.SayAsync("我想從零開始學烘焙，怎麼安排")).Text);

    [Fact]
    public async Task Every_step_keeps_the_hard_wishes_and_a_single_one_is_called_so()
    {
        var reply = await _talk.SayAsync("我想從零開始學烘焙，要免費的，怎麼安排");

        Assert.StartsWith("目前只找到這一門可以上，後面還排不出下一步：\n1. 烘焙基礎班　", reply.Text, StringComparison.Ordinal);
        Assert.Single(reply.Suggestions);
    }

    [Fact]
    public async Task Prerequisites_in_a_circle_end_where_they_began()
    {
        var reply = await _talk.SayAsync("幫我規劃陶藝的學習路徑");

        Assert.Equal(["陶藝手捏", "陶藝拉坏"], await _talk.TitlesAsync(reply));
    }

    [Fact]
    public async Task A_path_without_a_subject_is_asked_about_and_takes_the_one_of_before()
    {
        Assert.Equal(ReplyKind.Question, (await _talk.SayAsync("幫我規劃學習路徑")).Kind);
        Assert.Equal(3, (await _talk.SayAsync("想學日語", "幫我規劃學習路徑")).Suggestions.Count);
    }
}
