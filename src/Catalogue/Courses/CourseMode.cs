namespace LearningAdvisor.Catalogue.Courses;

/// <summary>Where one learns: 實體, 線上 or 混成. A blended course still means going there.</summary>
public enum CourseMode
{
    OnSite,
    Online,
    Blended,
}
