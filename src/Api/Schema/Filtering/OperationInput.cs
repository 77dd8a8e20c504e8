using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>
/// An input of operators on one value, such as <c>IntOperationFilterInput</c>. Several operators must all hold;
/// <c>and</c> and <c>or</c> combine further sets of them.
/// </summary>
internal sealed class OperationInput
{
    private const string And = "and";
    private const string Or = "or";
    private const string Comparisons = "A comparison never holds where the fact is unknown, its complement (`ngt` …) always does; `eq: null` finds the unknown.";

    private readonly Dictionary<string, Operator> _operators;

    private OperationInput(string name, string description, IEnumerable<Operator> operators)
    {
        _operators = operators.ToDictionary(one => one.Name, StringComparer.Ordinal);
        Type = new InputObjectType(name, InputValues, description);
    }

    public static OperationInput Text { get; } = new(
        "StringOperationFilterInput",
        "Compares text exactly, character by character: capitals differ from small letters, 台 from 臺. Negated operators also hold where the text is unknown.",
        [.. Operators.Equality<string>(Scalars.String), .. Operators.Membership<string>(Scalars.String), .. Operators.Text()]);

    public static OperationInput Int { get; } = Comparing<int>("IntOperationFilterInput", Scalars.Int);

    public static OperationInput Float { get; } = Comparing<double>("FloatOperationFilterInput", Scalars.Float);

    public static OperationInput Date { get; } = Comparing<DateOnly>("DateOperationFilterInput", CustomScalars.Date);

    public static OperationInput Time { get; } = Comparing<TimeOnly>("LocalTimeOperationFilterInput", CustomScalars.LocalTime);

    /// <summary>On a <see cref="DateTime"/> of the database, which is UTC.</summary>
    public static OperationInput Instant { get; } = new(
        "DateTimeOperationFilterInput", Comparisons, OrderedOperators<DateTime>(CustomScalars.DateTime).Select(InUtc));

    public static OperationInput Boolean { get; } = new(
        "BooleanOperationFilterInput", "`eq: null` finds what is unknown.", Operators.Equality<bool>(Scalars.Boolean));

    public static OperationInput Mode { get; } = Choosing<CourseMode>("CourseModeOperationFilterInput", CatalogueEnums.CourseMode);

    public static OperationInput Weekday { get; } = Choosing<DayOfWeek>("DayOfWeekOperationFilterInput", CatalogueEnums.DayOfWeek);

    public static OperationInput InstitutionKind { get; } = Choosing<InstitutionKind>("InstitutionKindOperationFilterInput", CatalogueEnums.InstitutionKind);

    public InputObjectType Type { get; }

    /// <param name="left">What is compared.</param>
    /// <param name="given">A coerced input of <see cref="Type"/>.</param>
    /// <returns>Null when no operator was given.</returns>
    public Expression? Condition(Expression left, InputObject given) =>
        Conditions.All(given.Select(one => one.Key switch
        {
            And => Conditions.All(Each(left, one.Value)),
            Or => Conditions.Any(Each(left, one.Value)),
            _ => _operators[one.Key].Condition(left, one.Value),
        }));

    // As everywhere in filters, null and an empty list say nothing.
    private IEnumerable<Expression?> Each(Expression left, object? sets) =>
        (sets as IReadOnlyList<object?> ?? []).OfType<InputObject>().Select(given => Condition(left, given));

    private IEnumerable<InputValue> InputValues() =>
    [
        new InputValue(And, Type.NonNull.List, "All of these must hold."),
        new InputValue(Or, Type.NonNull.List, "At least one of these must hold."),
        .. _operators.Values.Select(one => new InputValue(one.Name, one.Type)),
    ];

    private static OperationInput Comparing<T>(string name, ScalarType type)
        where T : struct =>
        new(name, Comparisons, OrderedOperators<T>(type));

    private static IEnumerable<Operator> OrderedOperators<T>(ScalarType type)
        where T : struct =>
        [.. Operators.Equality<T>(type), .. Operators.Membership<T>(type), .. Operators.Comparison<T>(type)];

    /// <summary>The operators on one of a few values.</summary>
    public static OperationInput Choosing<T>(string name, EnumType type) =>
        new(name, "`eq: null` finds what is unknown.", [.. Operators.Equality<T>(type), .. Operators.Membership<T>(type)]);

    private static Operator InUtc(Operator one) => one with { Condition = (left, value) => one.Condition(left, Utc(value)) };

    private static object? Utc(object? value) => value switch
    {
        DateTimeOffset instant => instant.UtcDateTime,
        IReadOnlyList<object?> instants => instants.Select(Utc).ToList(),
        _ => value,
    };
}
