using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class CompiledConditionsTests
{
    [Theory]
    [InlineData("七堵區", 500, true)]
    [InlineData("安樂區", 500, false)]
    [InlineData("七堵區", 499, false)]
    public void Conditions_of_one_shape_keep_what_each_captured(string district, int fee, bool isMet) =>
        Assert.Equal(isMet, CompiledConditions.Of(In(district, fee))(Course("七堵區", 500)));

    [Fact]
    public void What_is_captured_by_a_condition_within_the_condition_is_kept()
    {
        var course = Course("七堵區", 500);
        course.Audiences.Add("親子");

        Assert.True(CompiledConditions.Of(For("親"))(course));
        Assert.False(CompiledConditions.Of(For("新住民"))(course));
    }

    [Fact]
    public void A_condition_on_what_outlines_do_not_hold_is_refused_by_name()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => CompiledConditions.Of(course => course.Title == "陶藝"));

        Assert.Equal("The condition looks at \"Course.Title\", which outlines do not hold. Read it in CourseOutlines, too.", refused.Message);
    }

    [Theory]
    [InlineData(DayOfWeek.Wednesday, true, false)]
    [InlineData(DayOfWeek.Saturday, true, false)]
    [InlineData(DayOfWeek.Sunday, false, false)]
    public void Conditions_of_sessions_hold_for_some_or_for_all_as_they_say(DayOfWeek day, bool some, bool all)
    {
        var course = Course("七堵區", 500);
        course.Sessions = [new CourseSession { Weekday = DayOfWeek.Wednesday }, new CourseSession { Weekday = DayOfWeek.Saturday }];

        Assert.Equal(some, CompiledConditions.Of(one => one.Sessions.Any(session => session.Weekday == day))(course));
        Assert.Equal(all, CompiledConditions.Of(one => one.Sessions.All(session => session.Weekday == day))(course));
        Assert.True(CompiledConditions.Of(one => one.Sessions.All(session => session.Weekday != null))(course));
    }

    [Fact]
    public void Other_questions_about_sessions_are_refused_by_name()
    {
        var refused = Assert.Throws<NotSupportedException>(() => CompiledConditions.Of(course => course.Sessions.Count(session => session.Weekday == null) > 1));

        Assert.Equal("A condition asks for \"Count\" of a course's sessions. Ask for All or Any.", refused.Message);
    }

    private static Expression<Func<Course, bool>> In(string district, int fee) => course => course.District == district && course.Fee <= fee;

    private static Expression<Func<Course, bool>> For(string audience) => course => course.Audiences.Any(named => named.Contains(audience));

    private static Course Course(string district, int fee) => new() { Source = "s", Code = "c", Title = "陶藝", City = "基隆市", District = district, Fee = fee };
}
