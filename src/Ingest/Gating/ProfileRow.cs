using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>What the gate looks at in one row. The same expression reads a prepared row and, in the database, a stored one.</summary>
/// <param name="Filled">[field] whether the row has it, in the order of the kind's field names.</param>
/// <param name="StartsOn">Null for institutions.</param>
/// <param name="Fee">TWD; null for institutions.</param>
internal sealed record ProfileRow(string Code, bool[] Filled, DateOnly? StartsOn, int? Fee)
{
    public static readonly IReadOnlyList<string> CourseFields =
        ["summary", "category", "district", "venue", "institution", "mode", "fee", "capacity", "registrationCloses", "startsOn", "endsOn", "schedule", "contactPhone", "url"];

    public static readonly Expression<Func<Course, ProfileRow>> OfCourse = course => new ProfileRow(
        course.Code,
        new[]
        {
            course.Summary != null, course.Category != null, course.District != null, course.Venue != null,
            course.InstitutionName != null || course.InstitutionCode != null, course.Mode != null, course.Fee != null, course.Capacity != null,
            course.RegistrationCloses != null, course.StartsOn != null, course.EndsOn != null, course.Sessions.Any(), course.ContactPhone != null, course.Url != null,
        },
        course.StartsOn,
        course.Fee);

    public static readonly IReadOnlyList<string> InstitutionFields = ["district", "address", "phone", "email", "url", "latitude", "openingHours"];

    public static readonly Expression<Func<Institution, ProfileRow>> OfInstitution = institution => new ProfileRow(
        institution.Code,
        new[]
        {
            institution.District != null, institution.Address != null, institution.Phone != null, institution.Email != null,
            institution.Url != null, institution.Latitude != null, institution.OpeningHours != null,
        },
        null,
        null);
}
