namespace LearningAdvisor.Catalogue.Courses;

/// <summary>One course as one source offers it. A fact that the source does not give is null, never a guess.</summary>
/// <remarks>Keyed for people and sources by (<see cref="Source"/>, <see cref="Code"/>), in the database by <see cref="Key"/>. Column names: shared input format "courses".</remarks>
public sealed class Course
{
    public long Key { get; set; }

    /// <summary>Name of the source: its mapping's name, else the file's name without ending.</summary>
    public required string Source { get; set; }

    /// <summary>The source's own key; unique within the source.</summary>
    public required string Code { get; set; }

    public required string Title { get; set; }

    public string? Summary { get; set; }

    /// <summary>The source's own category, as written there.</summary>
    public string? Category { get; set; }

    /// <summary>ISCED-F 2013 field, four digits, taken from the strongest concept; null when no concept was found.</summary>
    public string? FieldOfEducation { get; set; }

    /// <summary>County or city with 臺, e.g. 基隆市. District names repeat between cities, so a place is always both.</summary>
    public required string City { get; set; }

    public string? District { get; set; }

    public string? Venue { get; set; }

    public long? InstitutionKey { get; set; }

    public Institutions.Institution? Institution { get; set; }

    /// <summary>The provider's code as the source wrote it; resolved to <see cref="InstitutionKey"/> when loading ends.</summary>
    public string? InstitutionCode { get; set; }

    /// <summary>The provider's name as the source wrote it.</summary>
    public string? InstitutionName { get; set; }

    public CourseMode? Mode { get; set; }

    public string? Language { get; set; }

    public List<string> Audiences { get; set; } = [];

    /// <summary>Years, inclusive.</summary>
    public int? MinAge { get; set; }

    /// <summary>Years, inclusive.</summary>
    public int? MaxAge { get; set; }

    /// <summary>TWD for the whole course; 0 = free, null = unknown or in another currency.</summary>
    public int? Fee { get; set; }

    public string? FeeNote { get; set; }

    /// <summary>TWD.</summary>
    public int? MaterialsFee { get; set; }

    /// <summary>ISO 4217; TWD unless the source says otherwise.</summary>
    public string Currency { get; set; } = "TWD";

    public bool? VoucherEligible { get; set; }

    public bool? Accessible { get; set; }

    public bool? Childcare { get; set; }

    public string? Instructor { get; set; }

    public double? Hours { get; set; }

    public double? Credits { get; set; }

    public string? Certificate { get; set; }

    public int? Capacity { get; set; }

    public int? Enrolled { get; set; }

    public DateOnly? RegistrationOpens { get; set; }

    /// <summary>Last day on which one can register.</summary>
    public DateOnly? RegistrationCloses { get; set; }

    public string? RegistrationMethod { get; set; }

    public string? ContactPhone { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    /// <summary>The term as the source words it: 115學年度第1學期, 1151.</summary>
    public string? Term { get; set; }

    /// <summary>First day of the half-year in which the term lies; null when the term or how the source counts is not known. No date of the course itself.</summary>
    public DateOnly? TermFrom { get; set; }

    /// <summary>Last day of that half-year.</summary>
    public DateOnly? TermTo { get; set; }

    public List<CourseSession> Sessions { get; set; } = [];

    /// <summary>Several 期 or 班 of one course share it.</summary>
    public string? Series { get; set; }

    /// <summary>Course codes or prose.</summary>
    public List<string> Prerequisites { get; set; } = [];

    public string? Url { get; set; }

    /// <summary>UTC; when the source says it last changed the row, else when the row was first loaded as it is.</summary>
    public DateTime? UpdatedAt { get; set; }

    /// <summary>True for the demonstration catalogue of seeds/; such courses are always shown with that word.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Hash over the source row and the rules that read it; an equal hash means nothing to do.</summary>
    public string RowHash { get; set; } = "";

    /// <summary>Rises with each insert, change or retirement in the catalogue; the cursor of courseChanges.</summary>
    public long ChangeNumber { get; set; }

    /// <summary>UTC; set when the row is gone from its source. Retired rows are kept and never offered.</summary>
    public DateTime? RetiredAt { get; set; }

    /// <summary>Key of the twin that is shown in its place. Such a course is retired for readers and still offered by its source; see <see cref="CourseTwin"/>.</summary>
    public long? ShownAs { get; set; }

    public List<CourseConcept> Concepts { get; set; } = [];
}
