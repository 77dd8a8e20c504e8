using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class OwnSuggestionsTests
{
    public static TheoryData<string, string> Suggestions()
    {
        var rows = new TheoryData<string, string>();
        foreach (var book in PhraseBook.All)
        {
            foreach (var key in book.Keys.Where(key => key.StartsWith("suggest.", StringComparison.Ordinal) && key != "suggest.drop"))
                rows.Add(book.Locale, key);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Suggestions))]
    public void A_suggestion_means_the_same_in_every_language(string language, string key)
    {
        var (own, chinese) = (AfterCourses(PhraseBook.For(language).Say(key)), AfterCourses(PhraseBook.For("zh-TW").Say(key)));

        Assert.Equal(language, own.Language);
        Assert.Equal(chinese.Intent, own.Intent);
        Assert.Equal(chinese.FollowUp?.Aspects.AsEnumerable(), own.FollowUp?.Aspects.AsEnumerable());
        Assert.Equal(chinese.FollowUp?.Ordinals.AsEnumerable(), own.FollowUp?.Ordinals.AsEnumerable());
        Assert.Equal(NeedSummary.Of(chinese), NeedSummary.Of(own));
        Assert.Equal(chinese.Need.TopicText, own.Need.TopicText);
    }

    [Fact]
    public void Wishes_of_a_suggestion_are_named_in_its_language() =>
        Assert.Equal("cuối tuần", AfterCourses("chỉ học cuối tuần ").NewWishes.Weekdays?.Text);

    // What question.unread and question.which tell residents to say.
    public static TheoryData<string, string> Examples => PhraseTable.Read(
        """
        chiều thứ bảy => days 6; times 12-17
        dưới 1,000 đài tệ => fee 1000
        dưới một nghìn đài tệ => fee 1000
        ở Qidu => in 七堵區
        Sabtu siang => days 6; times 12-17
        di bawah 1,000 dolar Taiwan => fee 1000
        di bawah seribu dolar Taiwan => fee 1000
        di Qidu => in 七堵區
        บ่ายวันเสาร์ => days 6; times 12-17
        ไม่เกิน 1,000 ดอลลาร์ไต้หวัน => fee 1000
        ไม่เกินหนึ่งพันดอลลาร์ไต้หวัน => fee 1000
        under a thousand dollars => fee 1000
        ใน Qidu => in 七堵區
        """);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_that_the_adviser_gives_is_understood(string example, string expected)
    {
        var understood = AfterCourses(example);

        Assert.Equal(expected, NeedSummary.Of(understood));
        Assert.Equal("yoga", understood.Need.TopicText);
    }

    public static TheoryData<string, string> Refusals => PhraseTable.Read(
        """
        không muốn buổi tối => times 5-17
        buổi tối không được => times 5-17
        tidak mau malam => times 5-17
        malam tidak bisa => times 5-17
        ไม่เอาวันเสาร์ => days 1 2 3 4 5 7
        วันเสาร์ไม่ว่าง => days 1 2 3 4 5 7
        """);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_refused_is_not_taken_for_a_wish(string refusal, string expected) =>
        Assert.Equal(expected, NeedSummary.Of(AfterCourses(refusal)));

    private static Understood AfterCourses(string turn)
    {
        var talk = new Talk();
        talk.Say("yoga");
        return talk.Say(turn, shown: 3);
    }
}
