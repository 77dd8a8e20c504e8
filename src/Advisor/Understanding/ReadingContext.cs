using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>What the reader must know besides the words.</summary>
/// <param name="Today">The day in Asia/Taipei; relative dates count from it.</param>
/// <param name="Places">Cities, districts and landmarks.</param>
public sealed record ReadingContext(DateOnly Today, Places Places)
{
    /// <summary>The resident's language where the channel knows it (zh-TW, en, vi-VN …); used when the text alone does not tell.</summary>
    public string? Locale { get; init; }

    /// <summary>City whose districts are meant when none is named.</summary>
    public string City { get; init; } = "基隆市";

    /// <summary>How many courses the last reply showed; without any, nothing is a follow-up.</summary>
    public int ShownCourses { get; init; }

    /// <summary>What the adviser asked last, so that 都可以 or a bare number can be understood; null when nothing was asked.</summary>
    public WishKind? Asked { get; init; }

    /// <summary>The words of subjects that stand in a folded text: a time word that cuts through one (當月 in 想當月嫂) is none.</summary>
    public Func<string, IEnumerable<string>>? SubjectTerms { get; init; }

    /// <summary>Tells whether words name a subject one can learn; where given, it decides if the rest of a wish is a new subject.</summary>
    public Func<string, bool>? NamesSubject { get; init; }
}
