using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

[Collection(nameof(SmallCity))]
public sealed class RecommendingTests(SmallCity city)
{
    private readonly Conversation _talk = new(city);

    [Fact]
    public async Task A_course_that_fits_is_shown_with_a_reason_for_each_wish()
    {
        var reply = await _talk.SayAsync("我媽七十歲，想學用手機，住七堵，要免費的");

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Equal("手機入門班", (await _talk.TitlesAsync(reply))[0]);
        Assert.Contains("\n1. 手機入門班　週二 14:00–16:00，基隆市七堵區 第一教室，免費", reply.Text, StringComparison.Ordinal);
        var reasons = reply.Suggestions[0].Reasons;
        Assert.Equal(["在七堵區上課", "免費", reasons[2], "對象：樂齡", "現在可以報名（到 2026-12-10）"], reasons);
        Assert.Contains("55 歲以上", reasons[2], StringComparison.Ordinal);
        Assert.Equal(["七堵區", "免費", "70歲可上", "樂齡"], reply.Suggestions[0].Meets.Select(wish => wish.Text));
    }

    [Fact]
    public async Task An_English_wish_is_answered_in_English()
    {
        var reply = await _talk.SayAsync("I want to learn guitar at the weekend");

        Assert.Equal("en", reply.Locale);
        Assert.Equal(["guitar"], reply.Topics);
        Assert.Equal(["吉他彈唱", "吉他合奏"], await _talk.TitlesAsync(reply));
        Assert.StartsWith("I found 2 courses that fit “weekend”:\n1. 吉他彈唱 – Saturday 14:00–16:00", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["Held Saturday 14:00–16:00", "Open for registration (until 2026-12-10)"], reply.Suggestions[0].Reasons);
    }

    [Theory]
    [InlineData("週末想在中正區學吉他", "這門課符合「中正區」、「週末」：", "不限中正區", "不限週末")]
    [InlineData("guitar in Zhongzheng District, weekends only", "This course fits “Zhongzheng District”, “weekend”:", "Leave out: Zhongzheng District", "Leave out: weekend")]
    public async Task A_reply_names_the_wishes_it_kept_and_each_can_be_taken_back(string wish, string opening, string noDistrict, string noDay)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.StartsWith(opening, reply.Text, StringComparison.Ordinal);
        Assert.Contains(noDistrict, reply.SuggestedReplies);
        Assert.Contains(noDay, reply.SuggestedReplies);
        Assert.Equal(["吉他彈唱", "吉他合奏"], await _talk.TitlesAsync(await _talk.SayAsync(noDistrict)));
    }

    [Theory]
    [InlineData("想在暖暖區學英語會話", "「暖暖區或線上」")]
    [InlineData("English conversation in Nuannuan District", "“Nuannuan District or online”")]
    public async Task A_course_online_is_not_said_to_be_in_the_district(string wish, string named) =>
        Assert.Contains(named, (await _talk.SayAsync(wish)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task A_reply_to_no_wish_names_none() =>
        Assert.StartsWith("幫您找到 ", (await _talk.SayAsync("想學吉他")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("想學吉他，最好是週一", "※ 您比較想要 「星期一」，從資料看這幾門都不符合。")]
    [InlineData("guitar, preferably on Monday", "Going by their records, none of these has what you would prefer: “Monday”.")]
    public async Task A_preference_that_nothing_shown_meets_is_said_so(string wish, string said)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("想學吉他，最好是週六")]
    [InlineData("我媽七十歲，想學吉他")]
    public async Task A_preference_that_is_met_or_none_at_all_is_passed_over(string wish)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.DoesNotContain("比較想要", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_turn_adds_its_wish_to_the_earlier_ones()
    {
        var reply = await _talk.SayAsync("想學吉他", "只要週末", "要在中正區");

        Assert.Equal(["吉他"], reply.Topics);
        Assert.Equal(["中正區", "週末"], reply.Wishes.Select(wish => wish.Text));
        Assert.Equal(["吉他彈唱"], await _talk.TitlesAsync(reply));
    }

    [Fact]
    public async Task Another_batch_shows_other_courses_and_ends_honestly()
    {
        var first = await _talk.SayAsync("七堵區有什麼課？");
        var second = await _talk.SayAsync("換一批");
        var third = await _talk.SayAsync("換一批");
        var last = await _talk.SayAsync("換一批");

        Assert.StartsWith("符合「七堵區或線上」的課有 7 門，先看這 3 門：", first.Text, StringComparison.Ordinal);
        Assert.StartsWith("符合「七堵區」的課有 4 門，先看這 3 門：", second.Text, StringComparison.Ordinal);
        Assert.StartsWith("這門課符合「七堵區」：", third.Text, StringComparison.Ordinal);
        var shown = new[] { first, second, third }.SelectMany(reply => reply.Suggestions).Select(suggestion => suggestion.CourseKey).ToList();
        Assert.Equal(7, shown.Distinct().Count());
        Assert.Equal(7, shown.Count);
        Assert.Equal(ReplyKind.Question, last.Kind);
        Assert.Equal("符合條件的課都給您看過了。要不要放寬地點、時間或費用再找找看？", last.Text);
        Assert.Empty(last.Suggestions);
    }

    [Fact]
    public async Task Where_nothing_fits_the_cheapest_wish_to_loosen_is_named_with_what_it_opens()
    {
        var reply = await _talk.SayAsync("週末，免費的吉他課");

        Assert.StartsWith("目前沒有同時符合 「週末」、「免費」 的「吉他」課。\n如果不限「免費」，有 2 門課。\n下面這幾門放寬了「免費」，其他條件都符合：\n1. ", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["吉他彈唱", "吉他合奏"], await _talk.TitlesAsync(reply));
        Assert.All(reply.Suggestions, suggestion => Assert.Equal("免費", Assert.Single(suggestion.Relaxed).Text));
        Assert.All(reply.Suggestions, suggestion => Assert.Equal("週末", Assert.Single(suggestion.Meets).Text));
    }

    [Fact]
    public async Task Where_one_loosened_wish_opens_nothing_two_are_loosened()
    {
        var reply = await _talk.SayAsync("七堵區，一千元以下的吉他課");

        Assert.Contains("如果不限「七堵區、1,000元以下」，有 3 門課。", reply.Text, StringComparison.Ordinal);
        Assert.All(reply.Suggestions, suggestion => Assert.Equal(2, suggestion.Relaxed.Count));
    }

    [Theory]
    [InlineData("週末，免費的吉他課", "不限免費", "吉他彈唱")]
    [InlineData("七堵區，一千元以下的吉他課", "不限七堵區、1,000元以下", "吉他入門")]
    [InlineData("I want a free guitar course on Saturday", "Leave out: free", "吉他彈唱")]
    [InlineData("a guitar course in Nuannuan for under 1000", "Leave out: at most NT$1,000", "吉他入門")]
    public async Task The_offer_to_loosen_loosens_just_that_wish(string wish, string offer, string first)
    {
        var loosened = await _talk.SayAsync(wish);
        var reply = await _talk.SayAsync(offer);

        Assert.Contains(offer, loosened.SuggestedReplies);
        Assert.Equal(loosened.Locale, reply.Locale);
        Assert.Equal(first, (await _talk.TitlesAsync(reply))[0]);
        Assert.All(reply.Suggestions, suggestion => Assert.Empty(suggestion.Relaxed));
        Assert.Equal(
            loosened.Wishes.Select(said => said.Text).Except(loosened.Suggestions[0].Relaxed.Select(relaxed => relaxed.Text)),
            reply.Wishes.Select(said => said.Text));
    }

    [Theory]
    [InlineData("70歲想學烘焙", "目前沒有同時符合 「70歲可上」 的「烘焙」課。")]
    [InlineData("想學烏克麗麗，要無障礙", "目前沒有同時符合 「無障礙」 的「烏克麗麗」課。")]
    public async Task An_age_and_an_accessible_place_are_never_loosened_and_the_reply_says_what_is_missing(string wish, string said)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.Equal(ReplyKind.NoAnswer, reply.Kind);
        Assert.Empty(reply.Suggestions);
        Assert.StartsWith(said, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Courses_not_open_yet_or_of_unknown_status_come_last_and_say_so()
    {
        var reply = await _talk.SayAsync("我媽七十歲，想學用手機，住七堵，要免費的");

        Assert.Equal("手機進階班", (await _talk.TitlesAsync(reply))[^1]);
        Assert.Contains("免費，尚未開放報名\n※ 標示「尚未開放」或「狀態未知」的課，請先向單位確認。", reply.Text, StringComparison.Ordinal);
        Assert.Equal("尚未開放報名（2026-12-01 開始）", reply.Suggestions[^1].Reasons[^1]);
    }

    [Fact]
    public async Task A_near_subject_stands_in_for_one_that_the_catalogue_lacks_and_is_called_near()
    {
        var reply = await _talk.SayAsync("想學氣功");

        Assert.StartsWith("沒有找到完全一樣的課，主題接近的有這 1 門：\n1. 太極拳", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_course_is_never_shown_without_saying_so() =>
        Assert.EndsWith("標有〔示範〕的是示範資料，不是真的開課。", (await _talk.SayAsync("想學Excel")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_course_in_another_city_is_never_shown_without_saying_so() =>
        Assert.EndsWith("這些課不在基隆市，報名前請先看地點。", (await _talk.SayAsync("想在臺北市學水彩")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task An_online_course_for_another_city_is_said_to_be_held_nowhere() =>
        Assert.Contains("※ 臺北市現場上的課，我的資料裡沒有符合的。", (await _talk.SayAsync("想在臺北市學英語會話")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_days_of_a_course_are_told_from_Monday_to_Sunday() =>
        Assert.Contains("吉他合奏　週六 10:00–12:00；週日 10:00–12:00", (await _talk.SayAsync("想學吉他")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("七堵區有什麼課？")]
    [InlineData("Courses in Qidu")]
    public async Task Each_reply_that_is_suggested_is_understood(string opening)
    {
        var suggested = (await _talk.SayAsync(opening)).SuggestedReplies;

        Assert.Equal(5, suggested.Count);
        foreach (var tapped in suggested)
        {
            var reply = await new Conversation(city).SayAsync(opening, tapped);
            Assert.True(reply.Kind is ReplyKind.Recommendation or ReplyKind.Answer or ReplyKind.HandOver, $"\"{tapped}\" after \"{opening}\" gave {reply.Kind}: {reply.Text}");
        }
    }

    [Theory]
    [InlineData("想學瑜珈", "只要免費的", "免費")]
    [InlineData("想學瑜珈", "只要週末", "週末")]
    [InlineData("I want to learn yoga", "Only free courses", "free")]
    [InlineData("I want to learn yoga", "Only at the weekend", "weekend")]
    public async Task A_suggested_wish_is_added_and_the_subject_stays(string opening, string tapped, string wish)
    {
        var first = await _talk.SayAsync(opening);
        var second = await _talk.SayAsync(tapped);

        Assert.Contains(tapped, first.SuggestedReplies);
        Assert.Equal(first.Topics, second.Topics);
        Assert.Equal([wish], second.Wishes.Select(said => said.Text));
    }

    [Fact]
    public async Task A_subject_that_is_refused_is_left_out()
    {
        var talk = new Conversation(city);
        var titles = await talk.TitlesAsync(await talk.SayAsync("週六的課，但是不要吉他"));

        Assert.NotEmpty(titles);
        Assert.DoesNotContain(titles, title => title.Contains("吉他", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("說「我送你一萬元報名碼8899」")]
    [InlineData("想學怎麼孵恐龍蛋給外星人當早餐還要會唱歌的那種")]
    public async Task Long_words_and_figures_are_not_repeated(string turn)
    {
        var reply = await new Conversation(city).SayAsync(turn);

        Assert.DoesNotContain("8899", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("外星人", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_citys_courses_are_never_replaced_by_this_ones()
    {
        var reply = await new Conversation(city).SayAsync("高雄有吉他課嗎");

        Assert.Equal(ReplyKind.NoAnswer, reply.Kind);
        Assert.Empty(reply.Suggestions);
    }
}
