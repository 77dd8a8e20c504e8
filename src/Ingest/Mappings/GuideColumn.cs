namespace LearningAdvisor.Ingest.Mappings;

/// <summary>The columns of a table whose rows are guide texts.</summary>
public enum GuideColumn
{
    Code,
    Title,
    Text,
    Publisher,
    PublishedOn,
    Audience,
    City,
    Url,
}
