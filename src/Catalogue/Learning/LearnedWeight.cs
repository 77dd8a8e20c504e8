using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Learning;

/// <summary>What counsellors' reviews add to a course's place among those that are as much on a subject. One row a version, concept and course.</summary>
public sealed class LearnedWeight
{
    /// <summary>The most that a weight moves a course up or down: a twentieth of the scale of scores, [0, 1).</summary>
    public const double Most = 0.05;

    public long VersionKey { get; set; }

    /// <summary>The concept that the resident asked for.</summary>
    public required string ConceptId { get; set; }

    public long CourseKey { get; set; }

    public Course? Course { get; set; }

    /// <summary>In [-<see cref="Most"/>, <see cref="Most"/>], never 0.</summary>
    public double Weight { get; set; }

    /// <summary>Distinct ones whose reviews are behind it.</summary>
    public int Counsellors { get; set; }

    /// <summary>Reviews that say that the course fits.</summary>
    public int Praises { get; set; }

    /// <summary>Reviews that say that it does not, or that another fits better.</summary>
    public int Faults { get; set; }
}
