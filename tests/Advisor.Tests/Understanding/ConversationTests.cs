using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class ConversationTests
{
    [Fact]
    public void A_grandmothers_turn_is_read_whole()
    {
        var understood = Talk.Once("我媽七十歲，想學用手機，平日下午，不要太遠，住七堵");

        Assert.Equal("學用手機", understood.RemainingText);
        Assert.Equal("~in 七堵區; days 1 2 3 4 5; times 12-17; age 70; ~for 樂齡; near", NeedSummary.Of(understood));
    }

    [Fact]
    public void Wishes_gather_over_turns()
    {
        var talk = new Talk();

        talk.Say("想學彈吉他", "要在七堵區上課", "不用錢的", "禮拜六或禮拜天");

        Assert.Equal("in 七堵區; days 6 7; fee 0", NeedSummary.Of(talk.Need));
        Assert.Equal("學彈吉他", talk.Need.TopicText);
    }

    [Fact]
    public void A_new_subject_keeps_the_wishes()
    {
        var talk = new Talk();

        var understood = talk.Say("書法，免費，七堵區，我七十歲", "那有沒有畫畫的課");

        Assert.True(understood.SubjectChanged);
        Assert.Equal("畫畫", talk.Need.TopicText);
        Assert.Equal("in 七堵區; fee 0; age 70; ~for 樂齡", NeedSummary.Of(talk.Need));
    }

    [Theory]
    [InlineData("不用免費也可以", "in 七堵區")]
    [InlineData("地點不限", "fee 0")]
    [InlineData("改成五百以內", "in 七堵區; fee 500")]
    [InlineData("不是七堵是暖暖", "in 暖暖區; fee 0")]
    [InlineData("我住中正區", "in 七堵區; fee 0")]
    [InlineData("重新開始", "")]
    public void A_later_turn_changes_what_it_speaks_of(string turn, string expected)
    {
        var talk = new Talk();

        talk.Say("書法，免費，七堵區", turn);

        Assert.Equal(expected, NeedSummary.Of(talk.Need));
    }

    [Fact]
    public void Online_and_an_insisted_place_in_one_turn_are_a_conflict()
    {
        var conflict = Assert.Single(Talk.Once("書法，線上，一定要在七堵區").Conflicts);

        Assert.Equal(("七堵區", "線上"), (conflict.First, conflict.Second));
    }

    [Theory]
    [InlineData("吉他，免費，七堵區，週末", "免費 七堵區 週末")]
    [InlineData("吉他，1000元以下，星期三，不要中山區", "1,000元以下 中山區以外 星期三")]
    [InlineData("guitar, free, in Qidu, weekends", "free Qidu District weekend")]
    public void A_wish_is_named_in_the_language_of_the_reply(string turn, string expected)
    {
        var need = Talk.Once(turn).Need;

        Assert.Equal(expected, $"{need.MaxFee?.Text} {need.Districts?.Text} {need.Weekdays?.Text}");
    }

    [Fact]
    public void The_clauses_of_other_wishes_are_not_softened()
    {
        var need = Talk.Once("吉他，最好平日，一定要免費").Need;

        Assert.False(need.Weekdays!.Hard);
        Assert.True(need.MaxFee!.Hard);
    }

    [Fact]
    public void A_thesaurus_decides_whether_the_rest_of_a_wish_is_a_subject()
    {
        var before = Talk.Once("吉他").Need;
        var context = new ReadingContext(Talk.Today, Talk.Keelung) { NamesSubject = words => words == "瑜珈" };

        Assert.True(new NeedReader().Read("要七堵區 瑜珈", before, context).SubjectChanged);
    }

    [Theory]
    [InlineData("想在台北工作坊學陶藝", "臺北市")]
    [InlineData("我每天通勤去台北上課", "臺北市")]
    [InlineData("我在台北上班", null)]
    public void A_city_is_wished_for_where_one_would_learn_and_not_where_one_works(string turn, string? city) =>
        Assert.Equal(city, Talk.Once(turn).Need.City);

    // What a resident drives, does for a living or has just been paid is in the thesaurus too.
    [Theory]
    [InlineData("我開計程車的，只能上線上的", "計程車")]
    [InlineData("買了機車，哪一區都能去", "機車")]
    [InlineData("家裡有看護了，哪一天都可以", "看護")]
    [InlineData("早上幫忙賣早餐，下午才有空", "早餐")]
    [InlineData("替岳母報名的，她七十歲", "岳母")]
    [InlineData("I bought a scooter, any district is fine", "scooter")]
    public void A_circumstance_told_beside_a_wish_leaves_the_subject_as_it_was(string turn, string known)
    {
        var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) || words.Contains(known, StringComparison.Ordinal) };

        Assert.False(talk.Say("想學吉他", turn).SubjectChanged);
        Assert.Equal("學吉他", talk.Need.TopicText);
    }

    [Theory]
    [InlineData("我先生剛中風出院，想學吉他", "學吉他")]
    [InlineData("媽媽開刀休養，想學吉他", "學吉他")]
    [InlineData("膝蓋沒力，想學吉他", "膝蓋沒力 學吉他")]
    [InlineData("想學中風照護", "學中風照護")]
    public void What_has_befallen_somebody_is_no_subject_beside_the_one_asked_for(string turn, string topic)
    {
        var talk = new Talk { NamesSubject = words => new[] { "吉他", "中風", "開刀", "膝蓋" }.Any(known => words.Contains(known, StringComparison.Ordinal)) };

        talk.Say(turn);

        Assert.Equal(topic, talk.Need.TopicText);
    }

    [Theory]
    [InlineData("瑜珈，要免費的", "瑜珈")]
    [InlineData("那瑜珈呢，只要週末", "瑜珈")]
    [InlineData("改學瑜珈，晚上的", "瑜珈")]
    [InlineData("免費的瑜珈", "瑜珈")]
    [InlineData("免費的茶", "茶")]
    [InlineData("瑜珈晚上的課", "瑜珈")]
    [InlineData("有沒有瑜珈，平日白天", "瑜珈")]
    [InlineData("how about yoga, weekends only", "yoga")]
    public void Another_subject_named_beside_a_wish_takes_its_place(string turn, string subject)
    {
        var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) || words.Contains(subject, StringComparison.Ordinal) };

        Assert.True(talk.Say("想學吉他", turn).SubjectChanged);
        Assert.Contains(subject, talk.Need.TopicText, StringComparison.Ordinal);
    }
}
