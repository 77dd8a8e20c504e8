using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Databases;

namespace LearningAdvisor.Catalogue.Tests.Courses;

public class RegistrationRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly?[] Days = [null, Today.AddDays(-1), Today, Today.AddDays(1)];
    private static readonly (int? Enrolled, int? Capacity)[] Seats = [(null, null), (null, 20), (20, null), (19, 20), (20, 20), (21, 20), (0, 0)];

    public static TheoryData<string, RegistrationStatus> Decisions => new()
    {
        { "nothing is known", RegistrationStatus.Unknown },
        { "opens today", RegistrationStatus.Open },
        { "opens tomorrow", RegistrationStatus.Upcoming },
        { "closes today", RegistrationStatus.Open },
        { "closed yesterday", RegistrationStatus.Closed },
        { "ended yesterday", RegistrationStatus.Closed },
        { "its term ended yesterday", RegistrationStatus.Closed },
        { "its term ended yesterday and it ends tomorrow", RegistrationStatus.Unknown },
        { "full", RegistrationStatus.Full },
        { "full and opens tomorrow", RegistrationStatus.Full },
        { "full and closed yesterday", RegistrationStatus.Closed },
        { "seats known in part", RegistrationStatus.Unknown },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_first_rule_that_applies_decides_the_status(string situation, RegistrationStatus expected) =>
        Assert.Equal(expected, RegistrationRules.StatusOf(InSituation(situation), Today));

    [Fact]
    public void The_database_and_the_course_in_hand_give_the_same_status_for_every_combination()
    {
        using var catalogue = new TemporaryDatabase();
        using var database = catalogue.Open();
        database.Courses.AddRange(Combinations());
        database.SaveChanges();

        foreach (var status in Enum.GetValues<RegistrationStatus>())
        {
            var selected = database.Courses.Where(RegistrationRules.Has(status, Today)).Select(course => course.Code).Order().ToList();
            var expected = database.Courses.AsEnumerable()
                .Where(course => RegistrationRules.StatusOf(course, Today) == status).Select(course => course.Code).Order(StringComparer.Ordinal).ToList();

            Assert.NotEmpty(expected);
            Assert.Equal(expected, selected);
        }
    }

    [Fact]
    public void The_filter_compiled_for_objects_agrees_too()
    {
        foreach (var course in Combinations())
        {
            var holding = Enum.GetValues<RegistrationStatus>().Where(status => RegistrationRules.Has(status, Today).Compile()(course));

            Assert.Equal([RegistrationRules.StatusOf(course, Today)], holding);
        }
    }

    [Fact]
    public void Only_full_and_closed_courses_cannot_be_suggested()
    {
        using var catalogue = new TemporaryDatabase();
        using var database = catalogue.Open();
        database.Courses.AddRange(Combinations());
        database.SaveChanges();

        var suggestible = database.Courses.Where(RegistrationRules.CanBeSuggested(Today)).Select(course => course.Code).Order().ToList();

        var expected = Combinations()
            .Where(course => RegistrationRules.StatusOf(course, Today) is not (RegistrationStatus.Full or RegistrationStatus.Closed))
            .Select(course => course.Code).Order(StringComparer.Ordinal);
        Assert.Equal(expected, suggestible);
    }

    private static IEnumerable<Course> Combinations()
    {
        var number = 0;
        foreach (var opens in Days)
        {
            foreach (var closes in Days)
            {
                foreach (var ends in Days)
                {
                    foreach (var (enrolled, capacity) in Seats)
                    {
                        yield return Dated($"C{++number:d4}", opens, closes, ends, enrolled, capacity);
                        yield return Dated($"C{++number:d4}", opens, closes, ends, enrolled, capacity, Today.AddDays(ends is null ? -1 : 1));
                    }
                }
            }
        }
    }

    private static Course InSituation(string situation) => situation switch
    {
        "nothing is known" => Dated("A"),
        "opens today" => Dated("A", opens: Today),
        "opens tomorrow" => Dated("A", opens: Today.AddDays(1), closes: Today.AddDays(9)),
        "closes today" => Dated("A", closes: Today),
        "closed yesterday" => Dated("A", closes: Today.AddDays(-1)),
        "ended yesterday" => Dated("A", ends: Today.AddDays(-1)),
        "its term ended yesterday" => Dated("A", termTo: Today.AddDays(-1)),
        "its term ended yesterday and it ends tomorrow" => Dated("A", ends: Today.AddDays(1), termTo: Today.AddDays(-1)),
        "full" => Dated("A", opens: Today, enrolled: 20, capacity: 20),
        "full and opens tomorrow" => Dated("A", opens: Today.AddDays(1), enrolled: 20, capacity: 20),
        "full and closed yesterday" => Dated("A", closes: Today.AddDays(-1), enrolled: 20, capacity: 20),
        "seats known in part" => Dated("A", enrolled: 20),
        _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, "No such situation in this table."),
    };

    private static Course Dated(
        string code, DateOnly? opens = null, DateOnly? closes = null, DateOnly? ends = null, int? enrolled = null, int? capacity = null, DateOnly? termTo = null)
    {
        var course = SampleCourse.New(code);
        course.RegistrationOpens = opens;
        course.RegistrationCloses = closes;
        course.EndsOn = ends;
        course.TermTo = termTo;
        course.Enrolled = enrolled;
        course.Capacity = capacity;
        return course;
    }
}
