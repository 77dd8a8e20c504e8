using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>The columns of the table Courses, in one order for insert, update and values. A test fills every one and reads it back.</summary>
internal static class CourseColumns
{
    public static readonly string[] Names =
    [
        nameof(Course.Source), nameof(Course.Code), nameof(Course.Title), nameof(Course.Summary), nameof(Course.Category),
        nameof(Course.FieldOfEducation), nameof(Course.City), nameof(Course.District), nameof(Course.Venue),
        nameof(Course.InstitutionKey), nameof(Course.InstitutionCode), nameof(Course.InstitutionName), nameof(Course.Mode),
        nameof(Course.Language), nameof(Course.Audiences), nameof(Course.MinAge), nameof(Course.MaxAge), nameof(Course.Fee),
        nameof(Course.FeeNote), nameof(Course.MaterialsFee), nameof(Course.Currency), nameof(Course.VoucherEligible),
        nameof(Course.Accessible), nameof(Course.Childcare), nameof(Course.Instructor), nameof(Course.Hours),
        nameof(Course.Credits), nameof(Course.Certificate), nameof(Course.Capacity), nameof(Course.Enrolled),
        nameof(Course.RegistrationOpens), nameof(Course.RegistrationCloses), nameof(Course.RegistrationMethod),
        nameof(Course.ContactPhone), nameof(Course.StartsOn), nameof(Course.EndsOn), nameof(Course.Term), nameof(Course.TermFrom), nameof(Course.TermTo), nameof(Course.Series),
        nameof(Course.Prerequisites), nameof(Course.Url), nameof(Course.UpdatedAt), nameof(Course.Demonstration),
        nameof(Course.RowHash), nameof(Course.ChangeNumber), nameof(Course.RetiredAt),
    ];

    /// <summary>The values of one course in the order of <see cref="Names"/>, as EF Core would store them.</summary>
    /// <param name="list">How the database stores a list of texts.</param>
    public static object?[] Values(Course course, Func<List<string>, object> list) =>
    [
        course.Source, course.Code, course.Title, course.Summary, course.Category,
        course.FieldOfEducation, course.City, course.District, course.Venue,
        course.InstitutionKey, course.InstitutionCode, course.InstitutionName, (int?)course.Mode,
        course.Language, list(course.Audiences), course.MinAge, course.MaxAge, course.Fee,
        course.FeeNote, course.MaterialsFee, course.Currency, course.VoucherEligible,
        course.Accessible, course.Childcare, course.Instructor, course.Hours,
        course.Credits, course.Certificate, course.Capacity, course.Enrolled,
        course.RegistrationOpens, course.RegistrationCloses, course.RegistrationMethod,
        course.ContactPhone, course.StartsOn, course.EndsOn, course.Term, course.TermFrom, course.TermTo, course.Series,
        list(course.Prerequisites), course.Url, course.UpdatedAt, course.Demonstration,
        course.RowHash, course.ChangeNumber, course.RetiredAt,
    ];
}
