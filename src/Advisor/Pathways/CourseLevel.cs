namespace LearningAdvisor.Advisor.Pathways;

/// <summary>How far a course leads, in rising order, as its own title says it.</summary>
public enum CourseLevel
{
    Beginner,
    Intermediate,
    Advanced,
}
