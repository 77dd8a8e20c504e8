using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Answering;

public sealed class ReasonsTests
{
    private static readonly WishCondition Date = new(new Wish { Kind = WishKind.Date, Text = "秋季班", Hard = true }, _ => true);

    [Theory]
    [InlineData("zh-TW", "學期：115年秋季班")]
    [InlineData("en", "Term: 115年秋季班")]
    public void A_course_that_tells_its_term_and_no_date_is_shown_for_its_term(string locale, string expected)
    {
        var course = new Course { Source = "s", Code = "c", Title = "吉他入門", City = "基隆市", Term = "115年秋季班" };

        Assert.Contains(expected, Reasons.For(new FoundCourse(course, 1, RegistrationStatus.Unknown, [Date], []), PhraseBook.For(locale)));
    }

    [Fact]
    public void A_date_of_its_own_goes_before_the_term()
    {
        var course = new Course { Source = "s", Code = "c", Title = "吉他入門", City = "基隆市", Term = "115年秋季班", StartsOn = new DateOnly(2026, 9, 7) };

        Assert.Contains("2026-09-07 開課", Reasons.For(new FoundCourse(course, 1, RegistrationStatus.Unknown, [Date], []), PhraseBook.For("zh-TW")));
    }
}
