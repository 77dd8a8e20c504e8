using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The choices of curated answers as the schema shows them.</summary>
internal static class CuratedEnums
{
    public static EnumType State { get; } = EnumType.From<CuratedState>("CuratedState", "What counsellors decided about an answer.", state => state switch
    {
        CuratedState.Draft => "Still being written; nobody gets it.",
        CuratedState.InForce => "Goes out on its days, as long as its records say what they said.",
        _ => "Taken back; nobody gets it.",
    });

    public static EnumType Status { get; } = EnumType.From<CuratedStatus>("CuratedStatus", "How an answer stands today.", status => status switch
    {
        CuratedStatus.ToBeLookedAt => "In force, and its records do not back it any more: nobody gets it until somebody has looked.",
        CuratedStatus.InForce => "Goes out.",
        CuratedStatus.Upcoming => "In force, and its first day is still to come.",
        CuratedStatus.Draft => "Still being written; nobody gets it.",
        CuratedStatus.Expired => "In force, and its last day is over.",
        _ => "Taken back; nobody gets it.",
    });

    public static EnumType SourceKind { get; } = EnumType.From<CuratedSourceKind>("CuratedSourceKind", "What an answer rests on.", kind => kind switch
    {
        CuratedSourceKind.Passage => "Words of a guide document.",
        CuratedSourceKind.Page => "An official page, which the catalogue does not hold.",
        _ => null,
    });

    public static EnumType Trouble { get; } = EnumType.From<CuratedTroubleKind>("CuratedTroubleKind", "Why an answer may not go out.", kind => kind switch
    {
        CuratedTroubleKind.RecordChanged => "A record says something else than when somebody last saved the answer.",
        CuratedTroubleKind.RecordGone => "A record is retired, or its document holds the quoted words no more.",
        CuratedTroubleKind.CourseClosed => "A course that it cites is full, or registration is over.",
        _ => "Figures of a text stand in none of its sources.",
    });
}

/// <summary>How a curated answer stands today; in the order in which they are listed.</summary>
internal enum CuratedStatus
{
    ToBeLookedAt,
    InForce,
    Upcoming,
    Draft,
    Expired,
    Withdrawn,
}
