namespace LearningAdvisor.Ingest.Mappings;

/// <summary>What a source holds. The order is the order of loading: courses look their institutions up.</summary>
public enum SourceKind
{
    Institutions,
    Courses,
    Documents,

    /// <summary>Known and left out on purpose, with the reason in its mapping.</summary>
    Ignored,
}
