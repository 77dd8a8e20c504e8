namespace LearningAdvisor.Catalogue.Courses;

/// <summary>What a person said about two courses of different sources: that they are one, or that they are not.</summary>
/// <remarks>Of confirmed twins the one stored first that its source still offers is shown; the others wait behind it (<see cref="Course.ShownAs"/>).</remarks>
public sealed class CourseTwin
{
    /// <summary>The lower of the two keys.</summary>
    public long FirstKey { get; set; }

    public long SecondKey { get; set; }

    /// <summary>False: somebody looked and they are two courses, so that they are not proposed again.</summary>
    public bool IsConfirmed { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}
