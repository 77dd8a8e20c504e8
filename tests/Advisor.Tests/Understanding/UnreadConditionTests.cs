using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class UnreadConditionTests
{
    [Theory]
    [InlineData("老師不能太兇")]
    [InlineData("一班不要超過十個人")]
    [InlineData("要小班的才行")]
    [InlineData("要有冷氣才行")]
    [InlineData("不要有考試的")]
    [InlineData("一定要有證書")]
    [InlineData("最多只能上三堂")]
    [InlineData("不要男老師的班")]
    [InlineData("不能有材料費")]
    [InlineData("教室不能太吵")]
    [InlineData("一堂課不要超過兩小時")]
    [InlineData("只考慮有停車場的")]
    [InlineData("非木造教室不可")]
    [InlineData("必須可以中途加入")]
    [InlineData("限左撇子")]
    [InlineData("除了本國老師都不要")]
    [InlineData("至少要有十堂")]
    [InlineData("the teacher must be a woman")]
    [InlineData("no more than ten people")]
    [InlineData("only if there is parking")]
    [InlineData("it has to be quiet")]
    [InlineData("因為老師必須是女的")]
    public void A_condition_no_reader_knows_is_given_back_and_is_no_subject(string phrase)
    {
        var understood = Talk.OnGuitar().Say(phrase);

        Assert.Equal([phrase], understood.Unread.AsEnumerable());
        Assert.Equal("吉他", understood.Need.TopicText);
    }

    [Theory]
    [InlineData("先生過世後一個人在家")]
    [InlineData("最近失業")]
    [InlineData("孫子在國外")]
    [InlineData("膝蓋不好不能跑跳")]
    [InlineData("中文字看不太懂")]
    [InlineData("我看不懂中文，想學電腦")]
    [InlineData("國字我認得不多")]
    [InlineData("我的中文不好")]
    [InlineData("小孩不愛念書")]
    [InlineData("我不想一直滑手機")]
    [InlineData("眼睛不好不能看太久")]
    [InlineData("先生只會看電視")]
    [InlineData("不要再被詐騙了")]
    [InlineData("家裡只有我一個人")]
    [InlineData("不能只靠退休金過活")]
    [InlineData("怕不能跟孫子聊天")]
    [InlineData("醫生說一定要多運動")]
    [InlineData("我媽說她只想待在家")]
    [InlineData("孩子超過十歲還不會游泳")]
    [InlineData("沒有基礎可以嗎")]
    [InlineData("想學吉他，但是我沒有基礎")]
    [InlineData("只想學吉他")]
    [InlineData("我是初學者")]
    [InlineData("這樣可以嗎")]
    [InlineData("七堵區，別區不要，其他的也不考慮")]
    [InlineData("四十歲，符合資格的才要")]
    [InlineData("I am alone since my husband passed away")]
    [InlineData("I can't sleep at night")]
    public void Stories_subjects_and_what_was_read_leave_nothing_unread(string turn) =>
        Assert.Empty(Talk.Once(turn).Unread);

    [Theory]
    [InlineData("初一十五要拜拜不能上課")]
    [InlineData("超過一張小朋友我就不上")]
    [InlineData("公車三站以內")]
    [InlineData("不要講英文的")]
    [InlineData("不要社大的課")]
    [InlineData("教室不能有菸味")]
    [InlineData("老師脾氣要好")]
    [InlineData("每堂最長一個半小時")]
    [InlineData("要可以錄影回家看")]
    [InlineData("早八的不要")]
    [InlineData("公車到不了的地方不行")]
    [InlineData("I can only get there without a car")]
    public void Beside_a_subject_words_that_bound_what_wishes_are_about_are_given_back(string phrase)
    {
        var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) };

        Assert.Equal([phrase], talk.Say("想學吉他", phrase).Unread.AsEnumerable());
        Assert.Equal([phrase], Talk.Once($"想學吉他，{phrase}").Unread.AsEnumerable());
    }

    [Theory]
    [InlineData("以前上班太忙沒學")]
    [InlineData("小時候家裡沒錢學")]
    [InlineData("先生也想一起來")]
    [InlineData("隔壁阿姨介紹的")]
    [InlineData("手不太靈活")]
    [InlineData("早一點開始比較好")]
    [InlineData("放了五年都沒碰")]
    [InlineData("我女兒送我的")]
    [InlineData("想找老師教")]
    [InlineData("家裡的小貓只肯吃魚")]
    [InlineData("我輪班")]
    [InlineData("怕班上只收年輕人")]
    [InlineData("有開課嗎")]
    [InlineData("好像要先受訓才行")]
    [InlineData("因為下課要去那附近買菜")]
    public void A_story_beside_a_subject_is_no_condition(string phrase)
    {
        Assert.Empty(new Talk().Say("想學吉他", phrase).Unread);
        Assert.Empty(Talk.Once($"想學吉他，{phrase}").Unread);
    }

    [Theory]
    [InlineData("今年滿六十五歲了，可以報嗎")]
    [InlineData("我有學習券想用，不能用券的先不要")]
    [InlineData("我不敢轉車，只能在七堵上")]
    public void What_says_again_what_was_said_plainly_is_not_asked_about(string phrase) =>
        Assert.Empty(new Talk().Say("想學吉他", phrase).Unread);

    [Theory]
    [InlineData("四條弦的那種小琴")]
    [InlineData("早起的人適合做什麼運動")]
    [InlineData("找師傅太貴，想自己油漆")]
    [InlineData("月琴")]
    [InlineData("日語五十音")]
    [InlineData("中山裝怎麼做")]
    [InlineData("電費一直漲，想學省電")]
    [InlineData("出門常迷路，不會用地圖")]
    [InlineData("家裡樓梯又暗又滑，怕跌倒")]
    [InlineData("半夜腳抽筋，想知道怎麼拉筋")]
    public void A_subject_that_holds_words_of_wishes_is_not_asked_about(string turn) => Assert.Empty(Talk.Once(turn).Unread);
}
