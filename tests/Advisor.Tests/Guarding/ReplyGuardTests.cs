using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Tests.Guarding;

public sealed class ReplyGuardTests
{
    [Theory]
    [InlineData("費用 1,300 元", "1300")]
    [InlineData("費用 120 元", "120")]
    [InlineData("費用 12,000 元", "12000")]
    [InlineData("費用：１３００元", "1300")]
    [InlineData("材料費 25 元", "25")]
    [InlineData("2026-12-11 開課", "2026-12-11")]
    [InlineData("12月25日開課", "25")]
    [InlineData("週三 9:00 上課", "9:00")]
    [InlineData("週三 19:30–21:00", "19:30-21:00")]
    [InlineData("週三 19:00–22:00", "19:00-22:00")]
    [InlineData("電話 02-2400-0008", "02-2400-0008")]
    [InlineData("電話 02-2400-000", "02-2400-000")]
    [InlineData("請打 0912-345-678", "0912-345-678")]
    [InlineData("見 https://example.org/fake", "https://example.org/fake")]
    [InlineData("見 https://example.org/courses/8/more", "https://example.org/courses/8/more")]
    [InlineData("找到 9 門課", "9")]
    [InlineData("17 歲以上", "17")]
    [InlineData("Open up to 67. Please register.", "67")]
    [InlineData("Fee: 99. Please register.", "99")]
    [InlineData("還有 6 個名額", "6")]
    [InlineData("地址：測試路112號", "112")]
    [InlineData("Học phí: NT$1,300", "1300")]
    [InlineData("Pendaftaran dibuka (sampai 2026-12-11)", "2026-12-11")]
    [InlineData("ค่าเรียน ๙๙๙ บาท", "๙๙๙")]
    public void A_figure_that_no_record_holds_is_found(string text, string figure) => Assert.Equal([figure], Unproved(text));

    [Theory]
    [InlineData("費用 1,200 元，材料費 250 元")]
    [InlineData("費用 1200 元")]
    [InlineData("費用１２００元")]
    [InlineData("1. 吉他入門\n2. 手機入門\n10. 陶藝")]
    [InlineData("根據計畫：1. 報名；2. 上課；3. 結業")]
    [InlineData("According to the plan: 1. register；2. come")]
    [InlineData("2026-12-10 到 2027-02-28")]
    [InlineData("週三 19:00–21:00，週三 19:00-21:00")]
    [InlineData("16 歲以上，還有 5 個名額")]
    [InlineData("電話：02-2400-0007。")]
    [InlineData("報名：https://example.org/courses/8，請儘早")]
    [InlineData("找到 3 門課")]
    [InlineData("根據計畫：(一) 報名 7. 上課")]
    [InlineData("地址：基隆市暖暖區測試路12號")]
    [InlineData("第 4 頁寫著 36,000 人")]
    [InlineData("《學習計畫（115–118 年）》")]
    [InlineData("學期：114學年度第2學期")]
    [InlineData("沒有數字的一句話")]
    public void A_figure_that_stands_in_a_record_passes(string text) => Assert.Empty(Unproved(text));

    [Theory]
    [InlineData("vi")]
    [InlineData("id")]
    [InlineData("th")]
    public void The_phrases_of_a_language_pass_and_a_fee_in_them_that_no_record_holds_does_not(string language)
    {
        var book = PhraseBook.For(language);
        var facts = string.Join(
            '\n',
            book.Say("recommend.few", ("count", 3)),
            book.Say("course.facts", ("title", book.Say("course.line", ("number", 1), ("title", "吉他入門"))), ("facts", CourseFacts.Schedule(Course(), book))),
            book.Say("course.fee", ("value", CourseFacts.Fee(Course(), book))),
            book.Say("course.age", ("value", CourseFacts.Ages(Course(), book))),
            book.Say("course.schedule", ("value", CourseFacts.Dates(Course(), book))),
            book.Say("handover.placeAddress", ("name", "社大"), ("phone", "02-2400-0007"), ("address", "基隆市暖暖區測試路12號")));

        Assert.Empty(Unproved(facts));
        Assert.Equal(["1300"], Unproved(facts + "\n" + book.Say("reason.Fee", ("fee", "1,300"))));
    }

    [Fact]
    public void The_residents_own_figures_may_be_repeated() =>
        Assert.Empty(ReplyGuard.Unproved(Draft.Of(ReplyKind.Answer, "70 歲可以參加"), said: "我媽70歲"));

    [Fact]
    public void Each_figure_is_named_once_and_in_the_order_of_the_text() =>
        Assert.Equal(["88", "77"], Unproved("88 元，77 元，88 元"));

    [Fact]
    public void Without_any_record_nothing_is_proved() =>
        Assert.Equal(["3", "500"], ReplyGuard.Unproved(Draft.Of(ReplyKind.Recommendation, "3 門課，500 元"), said: ""));

    private static IReadOnlyList<string> Unproved(string text)
    {
        var draft = Draft.Of(ReplyKind.Recommendation, text);
        draft.Show(Course(), new Suggestion(8, [], [], []));
        draft.Cite(new Citation(1, 1, ["目標"], 4, "受益人數 36,000 人\n7. 上課"));
        draft.Back("學習計畫（115–118 年）");
        draft.Allow(3);
        return ReplyGuard.Unproved(draft, said: "");
    }

    private static Course Course() => new()
    {
        Source = "s",
        Code = "c",
        Title = "吉他入門",
        City = "基隆市",
        District = "暖暖區",
        Fee = 1200,
        MaterialsFee = 250,
        MinAge = 16,
        Capacity = 20,
        Enrolled = 15,
        StartsOn = new DateOnly(2026, 12, 10),
        EndsOn = new DateOnly(2027, 2, 28),
        Term = "114學年度第2學期",
        Url = "https://example.org/courses/8",
        Sessions = [new CourseSession { Weekday = DayOfWeek.Wednesday, StartTime = new TimeOnly(19, 0), EndTime = new TimeOnly(21, 0) }],
        Institution = new Institution { Source = "s", Code = "i", Name = "社大", City = "基隆市", Phone = "02-2400-0007", Address = "基隆市暖暖區測試路12號" },
    };
}
