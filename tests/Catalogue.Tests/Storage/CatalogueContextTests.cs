using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Tests.Courses;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public sealed class CatalogueContextTests : IDisposable
{
    private readonly TemporaryDatabase _catalogue = new();

    public void Dispose() => _catalogue.Dispose();

    [Fact]
    public void A_course_is_read_back_with_its_lists_and_sessions()
    {
        var course = SampleCourse.New("A1");
        course.Audiences = ["樂齡", "親子"];
        course.StartsOn = new DateOnly(2026, 12, 2);
        course.Sessions = [new CourseSession { Weekday = DayOfWeek.Wednesday, StartTime = new TimeOnly(19, 0), EndTime = new TimeOnly(21, 0) }];
        Save(course);

        using var database = _catalogue.Open();
        var read = database.Courses.Include(c => c.Sessions).Single();

        Assert.Equal(["樂齡", "親子"], read.Audiences);
        Assert.Equal(new DateOnly(2026, 12, 2), read.StartsOn);
        Assert.Equal(new TimeOnly(19, 0), Assert.Single(read.Sessions).StartTime);
    }

    [Fact]
    public void Two_courses_of_one_source_cannot_share_a_code()
    {
        Save(SampleCourse.New("A1"));

        Assert.Throws<DbUpdateException>(() => Save(SampleCourse.New("A1")));
    }

    [Fact]
    public void A_session_without_its_course_is_refused()
    {
        using var database = _catalogue.Open();
        database.CourseSessions.Add(new CourseSession { CourseKey = 404 });

        Assert.Throws<DbUpdateException>(() => database.SaveChanges());
    }

    [Fact]
    public void The_cells_of_a_table_row_keep_their_heads()
    {
        Save(new GuideDocument
        {
            Source = "guides",
            Code = "plan",
            Title = "計畫",
            Passages = [new Passage { Text = "七堵 3 處", Kind = PassageKind.TableRow, Heading = ["第一章", "據點"], Cells = [new TableCell { Head = "行政區", Value = "七堵" }] }],
        });

        using var database = _catalogue.Open();
        var passage = database.Passages.Single();

        Assert.Equal(["第一章", "據點"], passage.Heading);
        Assert.Equal(("行政區", "七堵"), (passage.Cells.Single().Head, passage.Cells.Single().Value));
    }

    [Fact]
    public void A_recommendation_keeps_the_wishes_it_meets_and_misses()
    {
        var course = SampleCourse.New("A1");
        Save(course);
        Save(new Consultation
        {
            TokenHash = "hash",
            Locale = "zh-TW",
            Turns =
            [
                new Turn
                {
                    Number = 1,
                    Question = "想學陶藝",
                    Recommendations =
                    [
                        new Recommendation
                        {
                            Rank = 1,
                            CourseKey = course.Key,
                            Meets = [new Wish { Kind = WishKind.Fee, Text = "免費", Hard = true }],
                            Relaxed = [new Wish { Kind = WishKind.District, Text = "七堵區" }],
                        },
                    ],
                },
            ],
        });

        using var database = _catalogue.Open();
        var read = database.Recommendations.Single();

        Assert.Equal((WishKind.Fee, "免費", true), (read.Meets.Single().Kind, read.Meets.Single().Text, read.Meets.Single().Hard));
        Assert.Equal("七堵區", read.Relaxed.Single().Text);
    }

    private void Save(object entity)
    {
        using var database = _catalogue.Open();
        database.Add(entity);
        database.SaveChanges();
    }
}
