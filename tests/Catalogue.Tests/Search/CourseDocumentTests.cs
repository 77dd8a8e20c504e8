using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Tests.Courses;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class CourseDocumentTests
{
    [Fact]
    public void The_body_holds_what_is_about_the_subject_and_the_provider()
    {
        var course = SampleCourse.New("A1", "陶藝");
        course.Summary = "捏塑";
        course.Category = "工藝";
        course.InstitutionName = "社大";
        course.Venue = "二樓";
        course.Audiences = ["親子"];

        Assert.Equal("陶 陶藝 藝 ", CourseDocument.Title(course));
        Assert.Equal("捏 捏塑 塑 工 工藝 藝 社 社大 大 二 二樓 樓 親 親子 子 ", CourseDocument.Body(course));
    }

    [Fact]
    public void A_changed_price_or_date_leaves_the_embedded_text_alone()
    {
        var course = SampleCourse.New("A1", "陶藝");
        var before = CourseDocument.EmbeddingText(course);

        course.Fee = 500;
        course.StartsOn = new DateOnly(2027, 1, 1);

        Assert.Equal(before, CourseDocument.EmbeddingText(course));
    }

    [Fact]
    public void A_summary_is_indexed_for_2000_characters()
    {
        var course = SampleCourse.New("A1", "陶藝");
        course.Summary = new string('陶', 3_000);

        Assert.Equal(2_000 + 1_999, CourseDocument.Body(course).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
