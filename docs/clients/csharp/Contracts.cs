namespace LearningAdvisor.FindCourses;

/// <summary>What FindCourses.graphql selects of a course; a fact that its source does not give is null.</summary>
internal sealed record Course(string Id, string Title, int? Fee, DateOnly? StartsOn, RegistrationStatus RegistrationStatus, Institution? Institution);

internal sealed record Institution(string Name);

internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

internal sealed record CoursesConnection(IReadOnlyList<Course> Nodes, PageInfo PageInfo);

/// <summary>The data of FindCourses.graphql.</summary>
internal sealed record FindCoursesData(CoursesConnection Courses);

internal enum RegistrationStatus
{
    Upcoming,
    Open,
    Full,
    Closed,
    Unknown,
}

/// <summary>What a server answers.</summary>
/// <param name="Data">Null when the operation was refused.</param>
/// <param name="Errors">Null when there were none.</param>
internal sealed record Answer<TData>(TData? Data, IReadOnlyList<AnswerError>? Errors);

internal sealed record AnswerError(string Message);
