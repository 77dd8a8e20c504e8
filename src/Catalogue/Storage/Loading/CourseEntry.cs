using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>A course with everything its indexes hold, ready to be written.</summary>
/// <param name="Course">With sessions and concepts; <see cref="Courses.Course.Key"/> is 0 for a new one.</param>
/// <param name="IndexTitle">Tokens for CourseText.Title.</param>
/// <param name="IndexBody">Tokens for CourseText.Body.</param>
/// <param name="TextHash">Hash of model and embedded text.</param>
/// <param name="Vector">Little-endian float32; null leaves a stored vector of the same <paramref name="TextHash"/> alone and drops one of another text.</param>
public sealed record CourseEntry(Course Course, string IndexTitle, string IndexBody, string TextHash, byte[]? Vector);
