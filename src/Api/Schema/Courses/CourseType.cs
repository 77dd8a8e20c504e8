using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The GraphQL type <c>Course</c> over the record of the same name.</summary>
internal static class CourseType
{
    public const string Name = "Course";

    public static ObjectType Type { get; } = new(
        Name,
        () => [.. Naming(), .. Place(), .. Teaching(), .. Cost(), .. Registration(), .. Time(), .. Origin()],
        "A course as its source offers it. A fact that the source does not give is null, never a guess.",
        () => [NodeType.Type])
    {
        IsTypeOf = value => value is Course,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<Course> Columns { get; } = new(nameof(Course.Key), new Dictionary<string, string[]>
    {
        ["institution"] = [nameof(Course.InstitutionKey)],
        ["sessions"] = [],
        ["term"] = [nameof(Course.Term), nameof(Course.TermFrom), nameof(Course.TermTo)],
        ["seatsLeft"] = [nameof(Course.Capacity), nameof(Course.Enrolled)],
        ["registrationStatus"] =
        [
            nameof(Course.RegistrationOpens), nameof(Course.RegistrationCloses), nameof(Course.EndsOn), nameof(Course.TermTo), nameof(Course.Capacity), nameof(Course.Enrolled),
        ],
    });

    /// <summary>Finds rows by their keys, retired ones included.</summary>
    public static KeyedRows<Course> ByKey { get; } = new(
        Columns, course => course.Key, (database, keys) => database.Courses.Where(course => keys.Contains(course.Key)));

    /// <summary>Resolves the courses of many parents at once, retired ones included.</summary>
    public static BatchResolver Of<TParent>(Func<TParent, long?> key) => Batch.ToOne(key, ByKey);

    // Of rows that were loaded before the catalogue kept a time for each.
    private static readonly DateTime LongAgo = DateTime.UnixEpoch;

    private static IEnumerable<Field> Naming() =>
    [
        NodeType.IdOf<Course>(Name, course => course.Key),
        Field.Of<Course>("code", Scalars.String.NonNull, course => course.Code, "The source's own key; unique within the source."),
        Field.Of<Course>("source", Scalars.String.NonNull, course => course.Source, "Who gave the row."),
        Field.Of<Course>("title", Scalars.String.NonNull, course => course.Title),
        Field.Of<Course>("summary", Scalars.String, course => course.Summary, "Plain text."),
        Field.Of<Course>("category", Scalars.String, course => course.Category, "As the source words it."),
        Field.Of<Course>("fieldOfEducation", Scalars.String, course => course.FieldOfEducation, "ISCED-F 2013 detailed field, four digits."),
        Field.Of<Course>("series", Scalars.String, course => course.Series, "Several terms or classes of one course share it."),
    ];

    private static IEnumerable<Field> Place() =>
    [
        Field.Of<Course>("city", Scalars.String.NonNull, course => course.City, "With 臺: 基隆市."),
        Field.Of<Course>("district", Scalars.String, course => course.District, "With 區: 七堵區. Unique only together with the city."),
        Field.Of<Course>("venue", Scalars.String, course => course.Venue),
        new Field("institution", InstitutionType.Type, "Who gives the course.") { ResolveBatch = InstitutionType.Of<Course>(course => course.InstitutionKey) },
    ];

    private static IEnumerable<Field> Teaching() =>
    [
        Field.Of<Course>("mode", CatalogueEnums.CourseMode, course => course.Mode),
        Field.Of<Course>("language", Scalars.String, course => course.Language, "Of instruction, as the source words it."),
        Field.Of<Course>("instructor", Scalars.String, course => course.Instructor),
        Field.Of<Course>("audiences", Scalars.String.NonNull.List.NonNull, course => course.Audiences, "Whom it is meant for; empty where the source does not say."),
        Field.Of<Course>("minAge", Scalars.Int, course => course.MinAge, "Years, inclusive."),
        Field.Of<Course>("maxAge", Scalars.Int, course => course.MaxAge, "Years, inclusive."),
        Field.Of<Course>("prerequisites", Scalars.String.NonNull.List.NonNull, course => course.Prerequisites, "Course codes or prose."),
        Field.Of<Course>("hours", Scalars.Float, course => course.Hours),
        Field.Of<Course>("credits", Scalars.Float, course => course.Credits),
        Field.Of<Course>("certificate", Scalars.String, course => course.Certificate),
        Field.Of<Course>("accessible", Scalars.Boolean, course => course.Accessible, "Whether the venue is free of barriers."),
        Field.Of<Course>("childcare", Scalars.Boolean, course => course.Childcare, "Whether children are looked after meanwhile."),
    ];

    private static IEnumerable<Field> Cost() =>
    [
        Field.Of<Course>("fee", Scalars.Int, course => course.Fee, "TWD for the whole course; 0 is free, null unknown or in another currency."),
        Field.Of<Course>("feeNote", Scalars.String, course => course.FeeNote),
        Field.Of<Course>("materialsFee", Scalars.Int, course => course.MaterialsFee, "TWD, on top of the fee."),
        Field.Of<Course>("voucherEligible", Scalars.Boolean, course => course.VoucherEligible, "Whether learning vouchers (學習券) are taken."),
    ];

    private static IEnumerable<Field> Registration() =>
    [
        Field.Of<Course>("capacity", Scalars.Int, course => course.Capacity, "Seats in all."),
        Field.Of<Course>("seatsLeft", Scalars.Int, SeatsLeft.Of, "Seats in all less those taken, at least 0."),
        Field.Of<Course>("registrationOpens", CustomScalars.Date, course => course.RegistrationOpens),
        Field.Of<Course>("registrationCloses", CustomScalars.Date, course => course.RegistrationCloses, "The last day on which one can register."),
        new Field("registrationStatus", CatalogueEnums.RegistrationStatus.NonNull, "Today, in Asia/Taipei.")
        {
            Resolve = context => new(RegistrationRules.StatusOf(context.Parent<Course>(), context.Request.Today())),
        },
        Field.Of<Course>("registrationMethod", Scalars.String, course => course.RegistrationMethod),
        Field.Of<Course>("contactPhone", Scalars.String, course => course.ContactPhone),
    ];

    private static IEnumerable<Field> Time() =>
    [
        Field.Of<Course>("startsOn", CustomScalars.Date, course => course.StartsOn),
        Field.Of<Course>("endsOn", CustomScalars.Date, course => course.EndsOn),
        CourseTermType.OfCourse,
        new Field("sessions", CourseSessionType.Type.NonNull.List.NonNull, "When it meets, earliest in the week first.") { ResolveBatch = CourseSessionType.OfCoursesAsync, ListSize = Costs.UpTo(5) },
    ];

    private static IEnumerable<Field> Origin() =>
    [
        Field.Of<Course>("url", Scalars.String, course => course.Url, "The course's own page, http or https."),
        Field.Of<Course>("updatedAt", CustomScalars.DateTime.NonNull, course => Instants.Utc(course.UpdatedAt ?? LongAgo), "When the source last changed the row, as it says; else when the row was first loaded as it is."),
        Field.Of<Course>("demonstration", Scalars.Boolean.NonNull, course => course.Demonstration, "True for the invented courses a fresh copy starts with."),
        Field.Of<Course>("retiredAt", CustomScalars.DateTime, course => Instants.Utc(course.RetiredAt), "When the row was found gone from its source. Such courses are in no list but `courseChanges`."),
    ];
}
