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
    public void A_condition_no_reader_knows_is_given_back_and_is_no_subject(string phrase)
    {
        var talk = new Talk { NamesSubject = words => words == "吉他" };

        var understood = talk.Say("吉他", phrase);

        Assert.Equal([phrase], understood.Unread.AsEnumerable());
        Assert.Equal("吉他", talk.Need.TopicText);
    }

    [Theory]
    [InlineData("先生過世後一個人在家")]
    [InlineData("最近失業")]
    [InlineData("孫子在國外")]
    [InlineData("膝蓋不好不能跑跳")]
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
}
