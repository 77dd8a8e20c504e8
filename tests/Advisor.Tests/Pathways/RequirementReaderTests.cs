using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Pathways;

public sealed class RequirementReaderTests
{
    [Theory]
    [InlineData("以參加過基礎班者為限")]
    [InlineData("須具基礎")]
    [InlineData("需要先學過基本動作")]
    [InlineData("須先完成志工基礎訓練")]
    [InlineData("限舊生報名")]
    [InlineData("具攝影基礎者")]
    [InlineData("應具備程式設計經驗")]
    [InlineData("先修科目：電子學或老師同意")]
    [InlineData("For students who have completed Level 1")]
    public void A_clause_that_asks_for_earlier_learning_is_quoted_whole(string clause)
    {
        var asked = Assert.Single(RequirementReader.Of(Course(summary: $"練習完整的作品，{clause}。歡迎參加")));

        Assert.Equal(new Requirement(RequirementKind.PriorKnowledge, clause) { IsLimit = asked.IsLimit }, asked);
    }

    [Theory]
    [InlineData("限設籍基隆市", null, null)]
    [InlineData("限新住民", null, null)]
    [InlineData("限女性", null, null)]
    [InlineData("限55歲以上", 55, null)]
    [InlineData("限年滿18歲", 18, null)]
    [InlineData("限6-12歲", 6, 12)]
    [InlineData("僅限本校學生", null, null)]
    [InlineData("報名資格：本市國小教師", null, null)]
    [InlineData("Women only", null, null)]
    public void A_clause_that_says_who_is_admitted_is_an_eligibility(string clause, int? from, int? to)
    {
        var asked = Assert.Single(RequirementReader.Of(Course($"太極拳（{clause}）")));

        Assert.Equal(new Requirement(RequirementKind.Eligibility, clause) { IsLimit = true, MinAge = from, MaxAge = to }, asked);
    }

    [Theory]
    [InlineData("不用有基礎，用鉛筆練線條")]
    [InlineData("零基礎可，歡迎初學者")]
    [InlineData("限20人，額滿為止，報名期限到月底")]
    [InlineData("AI應用基礎，需求分析")]
    [InlineData("以有趣的方式打好基礎")]
    [InlineData("學會工作必須具備之基礎方法，成果須建立在研究基礎上")]
    [InlineData("先修課程：無。報名資格：不限")]
    [InlineData("請先上網報名，須先完成繳費")]
    [InlineData("限20-30人，需為作品命名")]
    [InlineData("年齡不限，性別不限")]
    [InlineData("No prior experience needed")]
    public void What_asks_for_nothing_is_no_requirement(string summary) =>
        Assert.Empty(RequirementReader.Of(Course(summary: summary)));

    [Fact]
    public void Prerequisites_come_first_and_what_cannot_be_read_stays_as_it_is() => Assert.Equal(
        [(RequirementKind.EarlierCourse, "A-101"), (RequirementKind.EarlierCourse, "經老師同意"), (RequirementKind.PriorKnowledge, "須具基礎"), (RequirementKind.Eligibility, "限女性")],
        RequirementReader.Of(Course(summary: "須具基礎。", feeNote: "限女性", asks: ["A-101", " 經老師同意", "無", ""])).Select(asked => (asked.Kind, asked.Words)));

    [Fact]
    public void Only_words_of_a_limit_close_a_course_to_others()
    {
        Assert.True(Assert.Single(RequirementReader.Of(Course(summary: "以參加過基礎班者為限"))).IsLimit);
        Assert.False(Assert.Single(RequirementReader.Of(Course(summary: "需具備基礎"))).IsLimit);
    }

    [Fact]
    public void A_summary_that_needs_nothing_is_quoted_as_a_welcome()
    {
        Assert.Equal("不用有基礎", RequirementReader.Welcome(Course(summary: "用鉛筆練線條，不用有基礎。")));
        Assert.Null(RequirementReader.Welcome(Course(summary: "用鉛筆練線條。")));
    }

    internal static Course Course(string title = "素描", string? summary = null, string? feeNote = null, params string[] asks) => new()
    {
        Source = "a",
        Code = "1",
        City = "基隆市",
        Title = title,
        Summary = summary,
        FeeNote = feeNote,
        Prerequisites = [.. asks],
    };
}
