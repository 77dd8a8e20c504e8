using System.Globalization;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Ingest.Validating;

/// <summary>The rules between fields, in the order in which they are checked and reported.</summary>
public static class CourseRules
{
    private static readonly DateOnly Earliest = new(1980, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static IReadOnlyList<ICourseRule> All { get; } =
    [
        new Rule(CourseRuleTexts.InstitutionMissing, course => course.InstitutionCode is null && course.InstitutionName is null ? "" : null),
        new Rule(CourseRuleTexts.AgeOrder, course => course.MinAge > course.MaxAge ? $"{course.MinAge}" : null),
        new Rule(CourseRuleTexts.FeeNegative, course => course.Fee < 0 ? $"{course.Fee}" : null),
        new Rule(CourseRuleTexts.MaterialsFeeNegative, course => course.MaterialsFee < 0 ? $"{course.MaterialsFee}" : null),
        new Rule(CourseRuleTexts.DateImplausible, Implausible),
        new Rule(CourseRuleTexts.DateOrder, course => course.EndsOn < course.StartsOn ? Shown(course.EndsOn) : null),
        new Rule(CourseRuleTexts.RegistrationOrder, course => course.RegistrationCloses < course.RegistrationOpens ? Shown(course.RegistrationCloses) : null),
    ];

    private static string? Implausible(Course course)
    {
        foreach (var date in (DateOnly?[])[course.RegistrationOpens, course.RegistrationCloses, course.StartsOn, course.EndsOn])
        {
            if (date < Earliest || date > Latest)
                return Shown(date);
        }

        return null;
    }

    private static string? Shown(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Rule(RuleText Text, Func<Course, string?> Check) : ICourseRule
    {
        public string? Broken(Course course) => Check(course);
    }
}
