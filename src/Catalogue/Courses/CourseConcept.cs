namespace LearningAdvisor.Catalogue.Courses;

/// <summary>A thesaurus concept that a course is about.</summary>
public sealed class CourseConcept
{
    public long CourseKey { get; set; }

    public required string ConceptId { get; set; }

    /// <summary>How sure: 1 named in the title, less in summary or category. In (0, 1].</summary>
    public double Weight { get; set; }
}
