using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Catalogue.Curating;

/// <summary>All words that a city adds to the thesaurus, as they stood after one change. The newest is in use; none is ever changed.</summary>
public sealed class CityTermsVersion
{
    /// <summary>From 1, without a gap.</summary>
    public long Number { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string By { get; set; }

    /// <summary>For colleagues, with personal data masked; null for none.</summary>
    public string? Note { get; set; }

    /// <summary>The earlier version that this one brought back; null where it is a new one.</summary>
    public long? Restores { get; set; }

    public List<CityTerm> Terms { get; set; } = [];
}
