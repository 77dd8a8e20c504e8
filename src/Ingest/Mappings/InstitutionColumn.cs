namespace LearningAdvisor.Ingest.Mappings;

/// <summary>The canonical columns of an institution, in the order of the format.</summary>
public enum InstitutionColumn
{
    Code,
    Name,
    Kind,
    City,
    District,
    Address,
    Phone,
    Email,
    Url,
    Latitude,
    Longitude,
    OpeningHours,
    Accessibility,
}
