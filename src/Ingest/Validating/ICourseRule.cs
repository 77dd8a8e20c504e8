using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Ingest.Validating;

/// <summary>A rule between the fields of a course; single cells have been checked when they were read.</summary>
public interface ICourseRule
{
    RuleText Text { get; }

    /// <returns>The offending value as a person would write it; null when the course keeps the rule.</returns>
    string? Broken(Course course);
}
