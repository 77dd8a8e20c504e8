using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Filtering;

/// <summary>An input of operators on one value, such as <c>IntOperationFilterInput</c>. Several operators must all hold.</summary>
internal sealed class OperationInput
{
    private readonly Dictionary<string, Operator> _operators;

    private OperationInput(string name, string description, IEnumerable<Operator> operators)
    {
        _operators = operators.ToDictionary(one => one.Name, StringComparer.Ordinal);
        Type = new InputObjectType(name, () => _operators.Values.Select(one => new InputValue(one.Name, one.Type)), description);
    }

    public static OperationInput Text { get; } = new(
        "StringOperationFilterInput",
        "Compares text exactly, character by character: capitals differ from small letters, 台 from 臺. Negated operators also hold where the text is unknown.",
        [.. Operators.Equality<string>(Scalars.String), .. Operators.Membership<string>(Scalars.String), .. Operators.Text()]);

    public static OperationInput Int { get; } = Comparing<int>("IntOperationFilterInput", Scalars.Int);

    public static OperationInput Date { get; } = Comparing<DateOnly>("DateOperationFilterInput", CustomScalars.Date);

    public static OperationInput Time { get; } = Comparing<TimeOnly>("LocalTimeOperationFilterInput", CustomScalars.LocalTime);

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
        Conditions.All(given.Select(one => _operators[one.Key].Condition(left, one.Value)));

    private static OperationInput Comparing<T>(string name, ScalarType type)
        where T : struct =>
        new(name, "A comparison never holds where the fact is unknown; `eq: null` finds the unknown.",
            [.. Operators.Equality<T>(type), .. Operators.Membership<T>(type), .. Operators.Comparison<T>(type)]);

    private static OperationInput Choosing<T>(string name, EnumType type) =>
        new(name, "`eq: null` finds what is unknown.", [.. Operators.Equality<T>(type), .. Operators.Membership<T>(type)]);
}
