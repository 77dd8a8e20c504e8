using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Tests.Courses;

/// <summary>A course with nothing but what every course has; a test sets what it is about.</summary>
internal static class SampleCourse
{
    public static Course New(string code, string title = "陶藝入門") => new()
    {
        Source = "sample",
        Code = code,
        Title = title,
        City = "基隆市",
    };
}
