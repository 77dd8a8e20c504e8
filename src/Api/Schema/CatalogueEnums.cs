using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema;

/// <summary>The catalogue's choices as the schema shows them.</summary>
internal static class CatalogueEnums
{
    /// <summary>False for ascending, true for descending.</summary>
    public static EnumType SortDirection { get; } = new(
        "SortEnumType", [new EnumValue("ASC", false), new EnumValue("DESC", true)], "Either way, what is unknown comes last.");

    public static EnumType CourseMode { get; } = EnumType.From<CourseMode>("CourseMode", "Where one learns.", mode => mode switch
    {
        Catalogue.Courses.CourseMode.OnSite => "實體: one goes there.",
        Catalogue.Courses.CourseMode.Online => "線上: one takes part from anywhere.",
        _ => "混成: partly online, but one still goes there.",
    });

    public static EnumType DayOfWeek { get; } = EnumType.From<DayOfWeek>("DayOfWeek");

    public static EnumType InstitutionKind { get; } = EnumType.From<InstitutionKind>(
        "InstitutionKind", "What an institution is.", InstitutionKinds.ChineseName);

    public static EnumType RegistrationStatus { get; } = EnumType.From<RegistrationStatus>(
        "RegistrationStatus", "Whether one can register today, in Asia/Taipei.", status => status switch
        {
            Catalogue.Courses.RegistrationStatus.Upcoming => "Registration opens later.",
            Catalogue.Courses.RegistrationStatus.Open => "Registration is open.",
            Catalogue.Courses.RegistrationStatus.Full => "No seat is left.",
            Catalogue.Courses.RegistrationStatus.Closed => "Registration or the course itself is over.",
            _ => "The source gives no dates of registration.",
        });
}
