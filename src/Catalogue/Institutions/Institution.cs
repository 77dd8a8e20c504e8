namespace LearningAdvisor.Catalogue.Institutions;

/// <summary>A place that offers learning or advice on it. Unknown facts are null.</summary>
public sealed class Institution
{
    public long Key { get; set; }

    public required string Source { get; set; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    public InstitutionKind Kind { get; set; } = InstitutionKind.Other;

    public required string City { get; set; }

    public string? District { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Url { get; set; }

    /// <summary>Degrees, WGS 84.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees, WGS 84.</summary>
    public double? Longitude { get; set; }

    public string? OpeningHours { get; set; }

    /// <summary>無障礙設施 as the source words it.</summary>
    public string? Accessibility { get; set; }

    /// <summary>True when only a course row named it; a row of an institutions source with the same name takes its place.</summary>
    public bool Implied { get; set; }

    public string RowHash { get; set; } = "";

    public DateTime? RetiredAt { get; set; }

    public List<Courses.Course> Courses { get; set; } = [];
}
