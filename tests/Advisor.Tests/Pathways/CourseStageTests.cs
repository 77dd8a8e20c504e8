using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Pathways;

public sealed class CourseStageTests
{
    [Theory]
    [InlineData("烏克麗麗輕鬆彈 進階班〔示範〕", "烏克麗麗輕鬆彈", CourseLevel.Advanced, null)]
    [InlineData("烏克麗麗輕鬆彈 基礎班〔示範〕", "烏克麗麗輕鬆彈", CourseLevel.Beginner, null)]
    [InlineData("中級日語", "日語", CourseLevel.Intermediate, null)]
    [InlineData("日語（二）", "日語", null, 2)]
    [InlineData("日語Ⅱ", "日語", null, 2)]
    [InlineData("長輩手機第二課", "長輩手機", null, 2)]
    [InlineData("長輩手機第一課", "長輩手機", CourseLevel.Beginner, 1)]
    [InlineData("English Level 3", "english", null, 3)]
    [InlineData("太極拳(第2期)", "太極拳", null, null)]
    [InlineData("韓語發音與會話（甲班）", "韓語發音與會話", null, null)]
    [InlineData("高級中學進修部介紹", "高級中學進修部介紹", null, null)]
    [InlineData("Python I", "python", CourseLevel.Beginner, 1)]
    [InlineData("i-Taiwan 上網課", "itaiwan上網課", null, null)]
    [InlineData("Advanced Watercolour", "watercolour", CourseLevel.Advanced, null)]
    public void A_title_tells_its_name_its_level_and_its_number(string title, string name, CourseLevel? level, int? number) =>
        Assert.Equal(new CourseStage(name, level, number), CourseStage.Of(RequirementReaderTests.Course(title)));

    [Fact]
    public void A_number_in_brackets_that_is_the_courses_own_weekday_is_no_stage()
    {
        var course = RequirementReaderTests.Course("瑜珈(二)");
        course.Sessions = [new CourseSession { Weekday = DayOfWeek.Tuesday }];

        Assert.Null(CourseStage.Of(course).Number);
    }

    [Theory]
    [InlineData("日語基礎班", "日語進階班", true)]
    [InlineData("日語（一）", "日語（二）", true)]
    [InlineData("日語（二）", "日語（一）", false)]
    [InlineData("日語", "日語", false)]
    [InlineData("日語進階班", "日語基礎班", false)]
    public void A_stage_is_after_another_by_level_and_then_by_number(string earlier, string later, bool isAfter) =>
        Assert.Equal(isAfter, CourseStage.Of(RequirementReaderTests.Course(later)).IsAfter(CourseStage.Of(RequirementReaderTests.Course(earlier))));
}
